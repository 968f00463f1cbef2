package app.storycore.shell;

import app.storycore.account.ui.LanguageService;
import app.storycore.base.Transactions;
import app.storycore.generation.document.DocumentRefusedException;
import app.storycore.generation.document.DocumentRefusedException.Reason;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for errors outside any view, such as a file that is not there: a sentence, and nothing about the inside. */
@Controller
class HttpErrorController implements ErrorController {

    private static final String AGAIN_AFTER_SECONDS = "5";

    private final I18NProvider words;
    private final LanguageService languageService;

    HttpErrorController(I18NProvider words, LanguageService languageService) {
        this.words = words;
        this.languageService = languageService;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        boolean away = isDatabaseAway(request);
        HttpStatus status = away ? HttpStatus.SERVICE_UNAVAILABLE : status(request);
        String page = page(request, status);
        BodyBuilder answer = ResponseEntity.status(status);
        if (away) {
            // browsers ask again by themselves
            answer.header("refresh", AGAIN_AFTER_SECONDS).header(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        }
        return answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private String page(HttpServletRequest request, HttpStatus status) {
        Locale locale = languageService.locale(request);
        if (request.getAttribute(DocumentRefusedException.class.getName()) instanceof Reason reason) {
            return page(request, locale, say(locale, "frame.document.title"), say(locale, reason));
        }
        if (isDatabaseAway(request)) {
            return page(request, locale, say(locale, "frame.away.title"), say(locale, "frame.away.text"));
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            return page(request, locale, say(locale, "frame.busy.title"), say(locale, "frame.busy.text"));
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return page(request, locale, say(locale, "frame.large.title"), say(locale, "frame.large.text"));
        }
        return status.is5xxServerError()
                ? page(
                        request,
                        locale,
                        say(locale, "frame.failure.title"),
                        say(locale, "frame.failure.text") + " "
                                + incident(request).id())
                : page(request, locale, say(locale, "frame.missing.title"), say(locale, "frame.missing.text"));
    }

    private String say(Locale locale, Reason reason) {
        return switch (reason) {
            case NOT_ENDED -> say(locale, "frame.document.NOT_ENDED");
            case NO_PANELS -> say(locale, "frame.document.NO_PANELS");
            case FILE_GONE -> say(locale, "frame.document.FILE_GONE");
            case STORE_AWAY -> say(locale, "frame.document.STORE_AWAY");
            case NO_ROOM -> say(locale, "frame.document.NO_ROOM");
            case NO_FILM -> say(locale, "frame.document.NO_FILM");
            case BUSY -> say(locale, "frame.document.BUSY");
        };
    }

    private String page(HttpServletRequest request, Locale locale, String title, String text) {
        return """
            <!doctype html>
            <html lang="%s" style="color-scheme: dark light">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <base href="%s/">
            <link rel="icon" href="icon.svg">
            <link rel="stylesheet" href="css/tokens.css">
            <link rel="stylesheet" href="css/base.css">
            <link rel="stylesheet" href="css/page.css">
            <body class="plain-error">
            <img src="icon.svg" alt="" class="brand-mark">
            <h1>%s</h1>
            <p>%s</p>
            <p><a href=".">%s</a></p>
            </body>
            </html>
            """.formatted(
                        locale.toLanguageTag(),
                        title,
                        request.getContextPath(),
                        title,
                        text,
                        say(locale, "frame.missing.back"));
    }

    private static boolean isDatabaseAway(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && Transactions.isDatabaseAway(cause);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static Incident incident(HttpServletRequest request) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return Incident.log(
                where,
                cause instanceof Throwable thrown ? thrown : new IllegalStateException("answered with an error"));
    }

    private String say(Locale locale, String key) {
        return HtmlUtils.htmlEscape(words.getTranslation(key, locale));
    }
}
