package app.storycore.workflow.ui;

import app.storycore.account.StudioUser;
import app.storycore.base.NotFoundException;
import app.storycore.workflow.WorkflowId;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Gives the file of a workflow to administrators as it was uploaded; for everybody else there is none. */
@RestController
class WorkflowFileController {

    private static final String PATH = "workflows";

    private final WorkflowService workflows;

    WorkflowFileController(WorkflowService workflows) {
        this.workflows = workflows;
    }

    /** Relative to the application's root. */
    static String address(WorkflowId id) {
        return PATH + "/" + id;
    }

    @GetMapping("/" + PATH + "/{id}")
    ResponseEntity<byte[]> get(@PathVariable UUID id, @AuthenticationPrincipal StudioUser user) {
        WorkflowId workflow = new WorkflowId(id);
        byte[] file = workflows.file(user.id(), workflow);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(user, workflow))
                .body(file);
    }

    private String disposition(StudioUser user, WorkflowId workflow) {
        String name = workflows.list(user.id()).stream()
                .filter(one -> one.id().equals(workflow))
                .map(WorkflowInfo::name)
                .findFirst()
                .orElse("workflow");
        return ContentDisposition.attachment()
                .filename(name + ".json", StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
