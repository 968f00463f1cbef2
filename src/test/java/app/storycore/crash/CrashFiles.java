package app.storycore.crash;

import app.storycore.crash.CrashDatabase.FileRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Whether every file that is referred to is there, with the content that its name promises. */
final class CrashFiles {

    private CrashFiles() {}

    static List<String> faults(List<FileRow> files, Path folder) {
        List<String> faults = new ArrayList<>();
        for (FileRow file : files) {
            Path path = folder.resolve(file.hash().substring(0, 2)).resolve(file.hash());
            try {
                byte[] bytes = Files.readAllBytes(path);
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                if (bytes.length != file.size()
                        || !HexFormat.of().formatHex(hash).equals(file.hash())) {
                    faults.add("The file of " + file + " has other content");
                }
            } catch (IOException | NoSuchAlgorithmException e) {
                faults.add("The file of " + file + " cannot be read: " + e);
            }
        }
        return faults;
    }
}
