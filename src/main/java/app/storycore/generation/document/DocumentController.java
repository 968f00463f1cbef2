package app.storycore.generation.document;

import app.storycore.account.StudioUser;
import app.storycore.asset.AssetLinks;
import app.storycore.base.NotFoundException;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Makes documents while it sends them; everybody but the owner learns that there is nothing. */
@Controller
class DocumentController {

    private static final UUID NOTHING = new UUID(0, 0);

    private final DocumentService documents;
    private final CurrentDocumentService currentDocuments;
    private final PerAccountSemaphore semaphore;

    DocumentController(
            DocumentService documents, CurrentDocumentService currentDocuments, PerAccountSemaphore semaphore) {
        this.currentDocuments = currentDocuments;
        this.documents = documents;
        this.semaphore = semaphore;
    }

    /**
     * Begins to answer as soon as it is known that the document can be made, so that the browser shows the download
     * while the rest comes; a document that breaks off in the middle breaks the answer off.
     */
    @GetMapping(DocumentLinks.PATH + "/{id}/{slug}")
    void get(
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam(name = DocumentLinks.RATE, defaultValue = "24") String rate,
            @AuthenticationPrincipal @Nullable StudioUser user,
            HttpServletResponse response)
            throws IOException {
        DocumentFormat format =
                DocumentFormat.of(slug).orElseThrow(() -> new NotFoundException("document \"" + slug + "\" of", id));
        if (user == null) {
            throw new NotFoundException("generation", NOTHING);
        }
        EditRate frames = EditRate.of(rate)
                .orElseThrow(() -> new NotFoundException("document with \"" + rate + "\" frames a second of", id));
        RequestedDocument document = documents.document(new GenerationId(id), user.id(), format, frames);
        semaphore.inTurn(user.id(), () -> {
            announce(document, response);
            document.writeTo(response.getOutputStream());
        });
    }

    /** The PDF as the project wants it, or in a template of the account, which is written while it is sent. */
    @GetMapping(DocumentLinks.PATH + "/{id}/pdf")
    void pdf(
            @PathVariable UUID id,
            @RequestParam(name = DocumentLinks.TEMPLATE, required = false) @Nullable String template,
            @AuthenticationPrincipal @Nullable StudioUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (template == null || user == null) {
            current(id, OutputFile.PDF.name(), null, user, request, response);
            return;
        }
        RequestedDocument document = documents.pdf(new GenerationId(id), user.id(), template);
        semaphore.inTurn(user.id(), () -> {
            announce(document, response);
            document.writeTo(response.getOutputStream());
        });
    }

    /** Leads to the stored file of a document with the versions in use, which is made first if it has to be. */
    @GetMapping(DocumentLinks.PATH + "/{id}/current/{kind}")
    void current(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(name = DocumentLinks.FILM, required = false) @Nullable String film,
            @AuthenticationPrincipal @Nullable StudioUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        OutputFile wanted = Arrays.stream(OutputFile.values())
                .filter(file -> file.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("document \"" + kind + "\" of", id));
        if (user == null) {
            throw new NotFoundException("generation", NOTHING);
        }
        Optional<FilmSettings> chosen = film == null ? Optional.empty() : Optional.of(settings(film, id));
        semaphore.inTurn(user.id(), () -> {
            UUID asset = currentDocuments.of(new GenerationId(id), user.id(), wanted, chosen);
            boolean download = request.getParameterMap().containsKey("download");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(
                    request.getContextPath() + "/" + (download ? AssetLinks.download(asset) : AssetLinks.show(asset)));
        });
    }

    private static FilmSettings settings(String code, UUID id) {
        return FilmSettings.parse(code).orElseThrow(() -> new NotFoundException("film \"" + code + "\" of", id));
    }

    private static void announce(RequestedDocument document, HttpServletResponse response) throws IOException {
        response.setContentType(document.format().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.flushBuffer();
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    /** The error page says why. */
    @ExceptionHandler(DocumentRefusedException.class)
    void refused(DocumentRefusedException why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(DocumentRefusedException.class.getName(), why.reason());
        response.sendError(status(why.reason()).value());
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case NOT_ENDED, NO_PANELS -> HttpStatus.CONFLICT;
            case FILE_GONE -> HttpStatus.GONE;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            case BUSY, NO_FILM, STORE_AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
