package app.storycore.generation.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.asset.AssetService;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pictures that say they are as large as one may be, and break off before anything has to be decoded. */
class PictureImporterTest {

    private static final int WIDTH = 3840;
    private static final int HEIGHT = 2160;

    /** Of the 200 million pixels that every package may have. */
    private static final int FREE = 24;

    private final AssetService assets = mock(AssetService.class);
    private final ImportAllowance allowance = mock(ImportAllowance.class);

    @Test
    void all_pictures_together_have_200_million_pixels() throws Exception {
        PictureImporter importer = new PictureImporter(assets, allowance, 0);

        assertThatSoManyAreLookedAt(importer, FREE);
    }

    @Test
    void each_byte_of_the_package_allows_a_hundred_pixels_more() throws Exception {
        PictureImporter importer = new PictureImporter(assets, allowance, 2 * WIDTH * HEIGHT / 100);

        assertThatSoManyAreLookedAt(importer, FREE + 2);
    }

    @Test
    void a_picture_that_is_named_again_is_neither_read_nor_counted_again() throws Exception {
        when(assets.storePicture(any(), any(), any())).thenReturn(UUID.randomUUID());
        when(allowance.store(any())).thenAnswer(stored -> stored.getArgument(0));
        byte[] png = Png.encode(Pixels.filled(64, 36, 0));
        AtomicInteger opened = new AtomicInteger();
        PictureSource source = () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(png);
        };
        PictureImporter importer = new PictureImporter(assets, allowance, 0);

        for (int i = 0; i < 100; i++) {
            assertThat(importer.keepPanel(source).assetId()).isEqualTo(importer.keep(source));
        }

        assertThat(opened).hasValue(1);
        assertThat(importer.count()).isEqualTo(1);
    }

    private static void assertThatSoManyAreLookedAt(PictureImporter importer, int count) {
        for (int i = 0; i < count; i++) {
            assertThatThrownBy(() -> importer.keep(broken())).isInstanceOf(UnreadablePictureException.class);
        }
        assertThatThrownBy(() -> importer.keep(broken()))
                .isInstanceOf(PackageFormatException.class)
                .extracting("reason")
                .isEqualTo(PackageFormatException.Reason.TOO_BIG);
    }

    private static PictureSource broken() {
        byte[] png = Png.encode(Pixels.filled(8, 8, 0));
        ByteBuffer.wrap(png).putInt(16, WIDTH).putInt(20, HEIGHT);
        return () -> new ByteArrayInputStream(Arrays.copyOf(png, 40));
    }
}
