package app.storycore.project.ui.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.storycore.ServiceTest;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.asset.AssetService;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Small pictures of what shows characters and places. */
@ServiceTest
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class CastThumbnailControllerTest {

    private static final int COLOUR = 0x3366CC;

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountService accounts;

    @Autowired
    AssetService assets;

    MockMvc web;
    StudioUser owner;

    @BeforeEach
    void somebody_who_owns_pictures() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        owner = somebody();
    }

    @ParameterizedTest
    @CsvSource({
        "png,  4000, 1000, 320, 80",
        "jpeg, 900,  1800, 160, 320",
        "png,  3000, 1,    320, 1",
        "png,  100,  50,   100, 50"
    })
    void all_of_a_picture_is_shown_small(String format, int width, int height, int smallWidth, int smallHeight)
            throws Exception {
        UUID picture = assets.storePicture(owner.id(), "image/" + format, file(format, width, height));
        byte[] answer = web.perform(small(picture, owner))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        Pixels small = PictureFile.decode(answer);
        assertThat(small.width()).isEqualTo(smallWidth);
        assertThat(small.height()).isEqualTo(smallHeight);
        assertThat(small.rgb()[0] & 0xFF).isBetween(0xC0, 0xD8);
        web.perform(small(picture, owner)).andExpect(content().bytes(answer));
    }

    @Test
    void an_unchanged_one_is_not_sent_twice_but_asked_for_again() throws Exception {
        UUID picture = assets.storePicture(owner.id(), "image/png", file("png", 400, 300));
        MockHttpServletResponse first =
                web.perform(small(picture, owner)).andReturn().getResponse();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache, private");

        web.perform(small(picture, owner).header("If-None-Match", first.getHeader("ETag")))
                .andExpect(status().isNotModified());
    }

    @Test
    void there_is_none_for_anybody_else_nor_of_what_is_no_picture() throws Exception {
        UUID picture = assets.storePicture(owner.id(), "image/png", file("png", 400, 300));
        web.perform(small(picture, somebody())).andExpect(status().isNotFound());
        web.perform(get("/" + CastThumbnailController.address(picture))).andExpect(status().is3xxRedirection());

        UUID none = assets.storePicture(owner.id(), "image/png", new byte[] {1, 2, 3});
        web.perform(small(none, owner)).andExpect(status().isNotFound());
        web.perform(small(UUID.randomUUID(), owner)).andExpect(status().isNotFound());
        web.perform(get("/cast-pictures/none").with(user(owner))).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder small(UUID picture, StudioUser who) {
        return get("/" + CastThumbnailController.address(picture)).with(user(who));
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, COLOUR);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    private StudioUser somebody() {
        String name = "cast" + System.nanoTime();
        return new StudioUser(accounts.create(name, "long enough", Role.USER).id(), name, "", Role.USER, true);
    }
}
