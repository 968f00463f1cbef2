package app.storycore.generation.ui.results;

import app.storycore.asset.AssetLinks;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentLinks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files a generation delivered, each a link that saves it, and the menu of those that can be made of it. */
public final class Downloads extends Div {

    private record Files(
            GenerationId generationId,
            @Nullable String mark,
            @Nullable FilmSettings film,
            boolean ended,
            @Nullable UUID archive,
            @Nullable UUID pdf,
            @Nullable UUID animatic) {}

    private final MoreFormats formats = new MoreFormats();
    private final Button options = new Button(getTranslation("film.options"), StudioIcon.FILM.create());
    private @Nullable OpenFilms films;
    private @Nullable GenerationSnapshot generation;
    private final Button layout =
            new Button(getTranslation("panel.pdf.layout"), StudioIcon.PENCIL.create(), click -> openLayout());
    private final Div choices = new Div();
    private @Nullable Consumer<GenerationId> onLayout;
    private @Nullable Files shown;
    private @Nullable String mark;

    public Downloads() {
        addClassName("downloads");
        options.addThemeVariants(ButtonVariant.TERTIARY);
        options.addClickListener(click -> ask());
        layout.addThemeVariants(ButtonVariant.TERTIARY);
        choices.addClassName("download-choices");
        add(formats);
    }

    /** @param opener lays out the PDF of a generation */
    public void offerLayout(Consumer<GenerationId> opener) {
        onLayout = opener;
    }

    private void openLayout() {
        if (onLayout != null && shown != null) {
            onLayout.accept(shown.generationId());
        }
    }

    /**
     * From the next {@link #show} on the files with the versions in use are linked, which are made when somebody asks.
     *
     * @param versions their mark, or null where they are those of the generation
     */
    public void follow(@Nullable String versions) {
        mark = versions;
    }

    /** Lets people choose how the film is made. */
    public void films(OpenFilms open) {
        films = open;
        open.whenChosen(() -> {
            if (generation != null) {
                show(generation);
            }
        });
    }

    /** Shows what there is; links that are there already stay, and with them the focus on one. */
    public void show(GenerationSnapshot now) {
        generation = now;
        Files files = new Files(
                now.id(),
                mark,
                chosen(now),
                now.status().isTerminal(),
                now.packageAssetId(),
                now.pdfAssetId(),
                now.animaticAssetId());
        if (!files.equals(shown)) {
            shown = files;
            removeAll();
            link("panel.package", StudioIcon.DOWNLOAD, OutputFile.PACKAGE, files.archive());
            link("panel.pdf", StudioIcon.DOCUMENT, OutputFile.PDF, files.pdf());
            link("panel.animatic", StudioIcon.FILM, OutputFile.ANIMATIC, files.animatic());
            add(formats);
            offer(files);
        }
        formats.show(now);
        setVisible(getComponentCount() > 1 || formats.isVisible());
    }

    /** How PDF and film are made, beside each other wherever the line breaks. */
    private void offer(Files files) {
        choices.removeAll();
        if (onLayout != null && files.ended() && files.pdf() != null) {
            choices.add(layout);
        }
        if (films != null && files.ended() && files.animatic() != null) {
            choices.add(options);
        }
        if (choices.getComponentCount() > 0) {
            add(choices);
        }
    }

    /** Null where the film of the generation is the one that is chosen. */
    private @Nullable FilmSettings chosen(GenerationSnapshot now) {
        OpenFilms open = films;
        return open != null && FilmLinks.isOther(now, open) ? open.chosen(now) : null;
    }

    private void link(String key, StudioIcon icon, OutputFile kind, @Nullable UUID assetId) {
        if (assetId == null) {
            return;
        }
        Anchor anchor = new Anchor(address(kind, assetId));
        anchor.add(icon.create(), new Span(getTranslation(key)));
        anchor.addClassName("download");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", true);
        add(anchor);
    }

    private String address(OutputFile kind, UUID assetId) {
        GenerationSnapshot now = Objects.requireNonNull(generation);
        if (kind == OutputFile.PDF && now.status().isTerminal()) {
            return DocumentLinks.pdf(now.id()) + "?download"; // as the project wants it by then
        }
        FilmSettings film = kind == OutputFile.PDF ? null : chosen(now);
        if (film != null) {
            return FilmLinks.of(now, kind, mark, film) + "&download";
        }
        return mark == null ? AssetLinks.download(assetId) : DocumentLinks.current(now.id(), kind, mark) + "&download";
    }

    private void ask() {
        OpenFilms open = films;
        GenerationSnapshot asked = generation;
        if (open != null && asked != null) {
            guarded(() -> new FilmDialog(open.readAgain(asked), new Choice(open, asked)).open());
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (NotFoundException gone) {
            Toast.problem(getTranslation("film.gone"));
        }
    }

    /** What is done with a choice for one generation. */
    private final class Choice implements FilmDialog.Handler {

        private final OpenFilms open;
        private final GenerationSnapshot asked;

        Choice(OpenFilms open, GenerationSnapshot asked) {
            this.open = open;
            this.asked = asked;
        }

        @Override
        public void download(FilmSettings settings, boolean remembered) {
            guarded(() -> {
                if (remembered) {
                    open.choose(asked, settings);
                }
                String address = FilmLinks.of(asked, OutputFile.ANIMATIC, mark, settings) + "&download";
                getUI().ifPresent(ui -> ui.getPage().open(address, "_blank"));
                Toast.done(getTranslation("film.making"));
            });
        }

        @Override
        public void remember(FilmSettings settings) {
            guarded(() -> {
                open.choose(asked, settings);
                Toast.done(getTranslation("film.saved"));
            });
        }
    }
}
