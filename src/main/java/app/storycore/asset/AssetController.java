package app.storycore.asset;

import app.storycore.account.StudioUser;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * The door: a logged-in owner gets the file, everybody else learns that there is none. Parts of it are sent as RFC 9110, 14
 * describes, so that a film can be seeked in.
 */
@RestController
class AssetController {

    private static final Logger LOG = LoggerFactory.getLogger(AssetController.class);

    private static final String RETRY_AFTER_SECONDS = "5";

    private final AssetService assets;
    private final StoreWatch watch;

    AssetController(AssetService assets, StoreWatch watch) {
        this.assets = assets;
        this.watch = watch;
    }

    @GetMapping(AssetLinks.PATH + "/{id}")
    @Nullable
    ResponseEntity<Resource> get(@PathVariable UUID id, @AuthenticationPrincipal StudioUser user, WebRequest request)
            throws IOException {
        AssetInfo asset = assets.get(id, user.id());
        String tag = '"' + asset.file().contentHash() + '"';
        if (request.checkNotModified(tag)) {
            return null;
        }
        return send(asset, WantedPart.of(request, tag, asset.file().size()), request);
    }

    private ResponseEntity<Resource> send(AssetInfo asset, WantedPart part, WebRequest request) throws IOException {
        long size = asset.file().size();
        return switch (part) {
            case WantedPart.Whole whole ->
                answer(HttpStatus.OK, asset, request)
                        .contentLength(size)
                        .body(new InputStreamResource(assets.open(asset, 0, size)));
            case WantedPart.OnePart(long from, long length) ->
                answer(HttpStatus.PARTIAL_CONTENT, asset, request)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes " + from + '-' + (from + length - 1) + '/' + size)
                        .contentLength(length)
                        .body(new InputStreamResource(assets.open(asset, from, length)));
            case WantedPart.NotThere notThere ->
                ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes */" + size)
                        .build();
        };
    }

    private static BodyBuilder answer(HttpStatus status, AssetInfo asset, WebRequest request) {
        boolean download = request.getParameterMap().containsKey("download");
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(asset.mediaType()))
                // asked again each time: who logged out, or never owned it, must not see it from a cache
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(asset, download));
    }

    private static String disposition(AssetInfo asset, boolean download) {
        ContentDisposition.Builder kind = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        if (asset.fileName() != null) {
            kind.filename(asset.fileName(), StandardCharsets.UTF_8);
        }
        return kind.build().toString();
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}

    @ExceptionHandler(MissingFileException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void missing(MissingFileException e) {
        LOG.error("A stored file is missing from the file store: {}", e.getMessage());
    }

    @ExceptionHandler(StoreUnreachableException.class)
    ResponseEntity<Void> unreachable(StoreUnreachableException e) {
        watch.met(e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
