package app.storycore.generation.document;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.TemporaryFiles;
import app.storycore.base.disk.DiskFullException;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.Ffmpeg;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents whose making is broken off. */
class RequestedDocumentTest {

    @ParameterizedTest
    @EnumSource(names = {"PDF_6", "PDF", "ANIMATIC_25", "MOVING_ANIMATIC"})
    void breaks_off_when_the_disk_becomes_full_and_leaves_no_file_there(DocumentFormat format) throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        RequestedDocument document = new RequestedDocument(
                format,
                EditRate.FPS_24,
                aStoryboard().withShots(3).build(),
                new Animatic(new Ffmpeg("")),
                AnimaticOptions.DEFAULT.sized(320, 180),
                PdfOptions.DEFAULT,
                RequestedDocumentTest::fill);

        assertThatThrownBy(() -> document.writeTo(sent)).isInstanceOf(DiskFullException.class);

        assertThat(sent.size()).isLessThan(firstBox(format));
        assertThat(TemporaryFiles.folder()).isDirectoryNotContaining("glob:**{PDFBox,animatic}*");
    }

    /** A film sends bytes of its first box, 32 of them, from time to time while it is made; the rest comes whole. */
    private static int firstBox(DocumentFormat format) {
        return format.isFilm() ? 32 : 1;
    }

    private static void fill(double fraction) {
        if (fraction > 0) {
            throw new DiskFullException("full after the first panel");
        }
    }
}
