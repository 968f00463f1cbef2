package app.storycore.delivery;

import static app.storycore.delivery.StoryboardBuilder.aStoryboard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.delivery.archive.Enclosures;
import app.storycore.delivery.archive.ProjectPackage;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.pdf.PdfStoryboard;
import app.storycore.delivery.picture.AnimatedGif;
import app.storycore.delivery.picture.ContactSheet;
import app.storycore.delivery.picture.ContactSheetOptions;
import app.storycore.delivery.picture.GifOptions;
import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.Ffmpeg;
import app.storycore.delivery.video.FrameRate;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind of document. */
class WholeDocumentsTest {

    private static final int MANY_SHOTS = 200;
    /** Each takes a run of another program. */
    private static final int MANY_CLIPS = 8;

    private static final Ffmpeg FFMPEG = new Ffmpeg("");

    @TempDir
    Path folder;

    enum Kind {
        PACKAGE {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                ProjectPackage.write(storyboard, Enclosures.NONE, file, progress);
            }
        },
        PDF {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                PdfStoryboard.write(storyboard, file, PdfOptions.DEFAULT, progress);
            }
        },
        ANIMATIC {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                film(storyboard, file, AnimaticOptions.Camera.STILL, progress);
            }
        },
        MOVING_ANIMATIC {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                film(storyboard, file, AnimaticOptions.Camera.MOVING, progress);
            }
        },
        GIF {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                AnimatedGif.write(storyboard, file, new GifOptions(64, GifOptions.DEFAULT.longest()), progress);
            }
        },
        CONTACT_SHEET {
            @Override
            void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException {
                ContactSheet.write(storyboard, file, new ContactSheetOptions(0, 120), progress);
            }
        };

        abstract void write(Storyboard storyboard, Path file, ExportProgress progress) throws IOException;

        int many() {
            return switch (this) {
                case ANIMATIC, MOVING_ANIMATIC -> MANY_CLIPS;
                case PACKAGE, PDF, GIF, CONTACT_SHEET -> MANY_SHOTS;
            };
        }

        static void film(Storyboard storyboard, Path file, AnimaticOptions.Camera camera, ExportProgress progress)
                throws IOException {
            AnimaticOptions options = new AnimaticOptions(160, 90, FrameRate.FPS_24, camera);
            DeliveryFile.write(file, channel -> {
                OutputStream out = Channels.newOutputStream(channel);
                new Animatic(FFMPEG).write(storyboard, out, options, progress);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void reports_rising_progress_up_to_the_whole(Kind kind) throws IOException {
        List<Double> fractions = new ArrayList<>();

        kind.write(aStoryboard().withShots(5).build(), folder.resolve("document"), fractions::add);

        assertThat(fractions).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_nothing_behind_when_it_is_stopped(Kind kind) throws IOException {
        ExportProgress stop = fraction -> {
            if (fraction > 0.4) {
                throw new CancellationException("stopped");
            }
        };

        assertThatThrownBy(() -> kind.write(aStoryboard().withShots(5).build(), folder.resolve("document"), stop))
                .isInstanceOf(CancellationException.class);
        assertThat(files()).isEmpty();
        assertThat(PaintedPanel.OPEN).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_earlier_document_when_the_new_one_fails(Kind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("document"), "earlier");
        PictureSource gone = () -> {
            throw new FileNotFoundException("no such asset");
        };
        Storyboard storyboard = aStoryboard().withShots(2).withShotOf(gone).build();

        assertThatThrownBy(() -> kind.write(storyboard, file, ExportProgress.NONE))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("shot 3")
                .hasMessageContaining("no such asset");
        assertThat(file).hasContent("earlier");
        assertThat(files()).containsExactly(file);
    }

    @ParameterizedTest
    @EnumSource
    void says_whose_panel_is_not_a_picture(Kind kind) {
        Storyboard storyboard = aStoryboard()
                .withShots(1)
                .withShotOf(() -> new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .build();

        assertThatThrownBy(() -> kind.write(storyboard, folder.resolve("document"), ExportProgress.NONE))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("shot 2");
    }

    @ParameterizedTest
    @EnumSource
    void writes_the_same_bytes_for_the_same_storyboard(Kind kind) throws IOException {
        Storyboard storyboard =
                aStoryboard().withShots(4).withFailedShot("No answer").build();
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");

        kind.write(storyboard, one, ExportProgress.NONE);
        kind.write(storyboard, other, ExportProgress.NONE);

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @ParameterizedTest
    @EnumSource
    void opens_a_few_panels_at_a_time_however_many_there_are(Kind kind) throws IOException {
        List<Integer> open = new ArrayList<>();
        Storyboard storyboard =
                aStoryboard().withPanelsOf(32, 18).withShots(kind.many()).build();

        kind.write(storyboard, folder.resolve("document"), fraction -> open.add(PaintedPanel.OPEN.get()));

        assertThat(open).hasSizeGreaterThanOrEqualTo(kind.many()).allMatch(count -> count <= 5);
        assertThat(PaintedPanel.OPEN).hasValue(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
