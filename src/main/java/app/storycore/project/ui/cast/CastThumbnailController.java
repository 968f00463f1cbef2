package app.storycore.project.ui.cast;

import app.storycore.account.StudioUser;
import app.storycore.asset.AssetInfo;
import app.storycore.asset.AssetService;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.NotFoundException;
import app.storycore.project.cast.CastThumbnails;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives small pictures of a cast to its owner; for everybody else there are none. */
@RestController
class CastThumbnailController {

    private static final String PATH = "cast-pictures";

    private final AssetService assets;
    private final CastThumbnails thumbnails;

    CastThumbnailController(AssetService assets, CastThumbnails thumbnails) {
        this.assets = assets;
        this.thumbnails = thumbnails;
    }

    /** The address of a small picture of a stored one, relative to the application's root. */
    static String address(UUID picture) {
        return PATH + "/" + picture;
    }

    @GetMapping("/" + PATH + "/{id}")
    @Nullable
    ResponseEntity<byte[]> get(@PathVariable UUID id, @AuthenticationPrincipal StudioUser user, WebRequest request)
            throws IOException {
        AssetInfo picture = assets.get(id, user.id());
        if (request.checkNotModified('"' + picture.file().contentHash() + "-small\"")) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                // asked again each time: who logged out, or never owned it, must not see it from a cache
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(thumbnails.of(picture, user.id()));
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class, IOException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(StoreUnreachableException.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    void unreachable() {}
}
