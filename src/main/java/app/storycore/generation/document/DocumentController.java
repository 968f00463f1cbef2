package app.storycore.generation.document;

import app.storycore.account.StudioUser;
import app.storycore.base.NotFoundException;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Makes documents while it sends them; everybody but the owner learns that there is nothing. */
@Controller
class DocumentController {

    private static final UUID NOTHING = new UUID(0, 0);

    private final DocumentService documents;
    private final PerAccountSemaphore semaphore;

    DocumentController(DocumentService documents, PerAccountSemaphore semaphore) {
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
            @AuthenticationPrincipal @Nullable StudioUser user,
            HttpServletResponse response)
            throws IOException {
        DocumentFormat format =
                DocumentFormat.of(slug).orElseThrow(() -> new NotFoundException("document \"" + slug + "\" of", id));
        if (user == null) {
            throw new NotFoundException("generation", NOTHING);
        }
        RequestedDocument document = documents.document(new GenerationId(id), user.id(), format);
        semaphore.inTurn(user.id(), () -> {
            announce(document, response);
            document.writeTo(response.getOutputStream());
        });
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
