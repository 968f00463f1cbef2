package app.storycore.generation.live;

import app.storycore.account.StudioUser;
import app.storycore.generation.GenerationId;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives the picture of a shot in work to its owner; for everybody else, and once it is done, there is none. */
@RestController
class PreviewController {

    private final PanelPreviews previews;

    PreviewController(PanelPreviews previews) {
        this.previews = previews;
    }

    @GetMapping("/" + PanelPreviews.PATH + "/{generation}/{number}")
    ResponseEntity<byte[]> get(
            @PathVariable UUID generation, @PathVariable int number, @AuthenticationPrincipal StudioUser user) {
        byte[] jpeg = previews.jpeg(new GenerationId(generation), number, user.id());
        if (jpeg == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
