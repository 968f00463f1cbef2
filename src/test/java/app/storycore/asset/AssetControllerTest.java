package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.storycore.ServiceTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ServiceTest
class AssetControllerTest {

    private static final byte[] BYTES = "a picture".getBytes(StandardCharsets.UTF_8);

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountService accounts;

    @Autowired
    AssetService assets;

    @Autowired
    StudioProperties properties;

    MockMvc web;
    StudioUser owner;
    StudioUser other;

    @BeforeEach
    void two_people() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        owner = somebody();
        other = somebody();
    }

    @Test
    void the_owner_gets_the_file_and_nobody_else() throws Exception {
        UUID id = assets.storePicture(owner.id(), "image/png", BYTES);
        web.perform(get("/" + AssetLinks.show(id)).with(user(owner)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(BYTES));
        web.perform(get("/" + AssetLinks.show(id)).with(user(other))).andExpect(status().isNotFound());
        web.perform(get("/" + AssetLinks.show(id))).andExpect(status().is3xxRedirection());
    }

    @Test
    void what_never_was_is_not_found_either() throws Exception {
        web.perform(get("/files/" + UUID.randomUUID()).with(user(owner))).andExpect(status().isNotFound());
        web.perform(get("/files/none-of-ours").with(user(owner))).andExpect(status().isNotFound());
    }

    @Test
    void a_document_is_saved_under_its_own_name() throws Exception {
        UUID id = assets.storeDocument(
                owner.id(), "application/zip", "Café.zip", file -> file.write(ByteBuffer.wrap(BYTES)));
        web.perform(get("/" + AssetLinks.download(id)).with(user(owner)))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("Content-Disposition", containsString("Caf%C3%A9.zip")));
    }

    @Test
    void an_unchanged_picture_is_not_sent_twice_but_asked_for_again() throws Exception {
        UUID id = assets.storePicture(owner.id(), "image/png", BYTES);
        String tag = web.perform(get("/" + AssetLinks.show(id)).with(user(owner)))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        web.perform(get("/" + AssetLinks.show(id)).with(user(owner)).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        web.perform(get("/" + AssetLinks.show(id)).with(user(other)).header("If-None-Match", tag))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_same_bytes_are_kept_once_and_nothing_half_is_left_behind() throws IOException {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        long before = files();
        UUID one = assets.storePicture(owner.id(), "image/png", bytes);
        UUID two = assets.storePicture(other.id(), "image/png", bytes);
        assertThat(files()).isEqualTo(before + 1);
        assertThat(assets.read(one, owner.id())).isEqualTo(assets.read(two, other.id()));
        assertThatThrownBy(() -> assets.storeDocument(owner.id(), "text/plain", "half", file -> {
                    file.write(ByteBuffer.wrap(bytes));
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(files()).isEqualTo(before + 1);
    }

    private long files() throws IOException {
        if (!Files.exists(properties.files())) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(properties.files())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private StudioUser somebody() {
        String name = "asset" + System.nanoTime();
        return new StudioUser(accounts.create(name, "long enough", Role.USER).id(), name, "", Role.USER, true);
    }
}
