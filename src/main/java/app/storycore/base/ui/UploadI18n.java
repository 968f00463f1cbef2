package app.storycore.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;

/** The words that Vaadin's field for files says by itself, in the language of the current page. */
public final class UploadI18n {

    private UploadI18n() {}

    /** Gives a field its buttons, how far a file is, and what can go wrong with it. */
    public static void apply(Upload upload) {
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("field.upload.one"))
                        .setMany(translate("field.upload.many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("field.upload.drop.one"))
                        .setMany(translate("field.upload.drop.many")))
                .setError(refusals())
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(states())
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(translate("field.upload.left"))
                                .setUnknown(translate("field.upload.left.unknown")))
                        .setError(failures()))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("field.upload.retry"))
                        .setStart(translate("field.upload.start"))
                        .setRemove(translate("field.upload.remove")))
                .setUnits(Arrays.asList(translate("field.upload.units").split(" ", -1)), 1000));
    }

    private static UploadI18N.Error refusals() {
        return new UploadI18N.Error()
                .setTooManyFiles(translate("field.upload.tooMany"))
                .setFileIsTooBig(translate("field.upload.tooBig"))
                .setIncorrectFileType(translate("field.upload.wrongType"));
    }

    private static UploadI18N.Uploading.Status states() {
        return new UploadI18N.Uploading.Status()
                .setConnecting(translate("field.upload.connecting"))
                .setStalled(translate("field.upload.stalled"))
                .setProcessing(translate("field.upload.processing"))
                .setHeld(translate("field.upload.held"));
    }

    private static UploadI18N.Uploading.Error failures() {
        return new UploadI18N.Uploading.Error()
                .setServerUnavailable(translate("field.upload.unavailable"))
                .setUnexpectedServerError(translate("field.upload.failed"))
                .setForbidden(translate("field.upload.forbidden"))
                .setFileTooLarge(translate("field.upload.tooBig"));
    }
}
