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
import app.storycore.asset.s3.S3Server;
import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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

    @Autowired
    FailingFiles files;

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

    @AfterEach
    void usual_files() {
        files.reset();
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
    void offers_parts() throws Exception {
        web.perform(file()).andExpect(status().isOk()).andExpect(header().string("Accept-Ranges", "bytes"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-,   bytes 0-8/9, a picture",
        "bytes=2-4,  bytes 2-4/9, pic",
        "bytes=5-,   bytes 5-8/9, ture",
        "bytes=-3,   bytes 6-8/9, ure",
        "bytes=7-99, bytes 7-8/9, re"
    })
    void sends_the_part_that_is_asked_for(String wanted, String sent, String bytes) throws Exception {
        web.perform(file().header("Range", wanted))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", sent))
                .andExpect(header().longValue("Content-Length", bytes.length()))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(content().contentType("image/png"))
                .andExpect(content().string(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-0,2-4", "bytes=", "bytes=0-0,99-"})
    void sends_all_when_several_parts_or_none_are_asked_for(String wanted) throws Exception {
        web.perform(file().header("Range", wanted))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", BYTES.length))
                .andExpect(content().bytes(BYTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-", "bytes=99-100", "bytes=4-2", "bytes=nonsense"})
    void says_that_a_part_is_not_there(String wanted) throws Exception {
        web.perform(file().header("Range", wanted))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */9"))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void sends_all_when_the_unit_is_unknown() throws Exception {
        web.perform(file().header("Range", "pages=1-2"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(BYTES));
    }

    @Test
    void sends_a_part_only_of_the_file_that_is_meant() throws Exception {
        String tag = web.perform(file()).andReturn().getResponse().getHeader("ETag");
        web.perform(file().header("Range", "bytes=2-4").header("If-Range", tag)).andExpect(status().isPartialContent());
        web.perform(file().header("Range", "bytes=2-4").header("If-Range", "\"another\""))
                .andExpect(status().isOk())
                .andExpect(content().bytes(BYTES));
    }

    @Test
    void sends_no_part_to_anybody_else() throws Exception {
        UUID id = assets.storePicture(owner.id(), "image/png", BYTES);
        web.perform(get("/" + AssetLinks.show(id)).with(user(other)).header("Range", "bytes=0-1"))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder file() throws IOException {
        UUID id = assets.storePicture(owner.id(), "image/png", BYTES);
        return get("/" + AssetLinks.show(id)).with(user(owner));
    }

    @Test
    void sends_files_and_parts_of_them_out_of_a_bucket() throws Exception {
        files.use(S3Server.running().createStore());
        UUID id = assets.storePicture(owner.id(), "image/png", BYTES);
        MockHttpServletRequestBuilder file = get("/" + AssetLinks.show(id)).with(user(owner));

        web.perform(file).andExpect(status().isOk()).andExpect(content().bytes(BYTES));
        web.perform(get("/" + AssetLinks.show(id)).with(user(owner)).header("Range", "bytes=2-4"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 2-4/9"))
                .andExpect(content().string("pic"));
    }

    @Test
    void says_that_a_file_may_be_there_later_while_the_store_does_not_answer() throws Exception {
        MockHttpServletRequestBuilder file = file();
        files.away(1, 1);

        web.perform(file)
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().bytes(new byte[0]));
        web.perform(file).andExpect(status().isOk());
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
