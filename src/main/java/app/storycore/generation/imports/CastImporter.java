package app.storycore.generation.imports;

import app.storycore.asset.AssetService;
import app.storycore.base.Checkpoint;
import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastRejectedException;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.NewCastMember;
import app.storycore.project.cast.ReferencePicture;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the pictures of the characters and places of a package; what cannot be read is left out. */
@Component
class CastImporter {

    private static final Logger LOG = LoggerFactory.getLogger(CastImporter.class);

    private final AssetService assets;

    CastImporter(AssetService assets) {
        this.assets = assets;
    }

    /**
     * @param allowance learns of every file that is stored
     * @param wanted passed between two pictures
     * @throws IOException when something cannot be stored here
     */
    ReceivedMembers take(List<CastMember> sent, ImportAllowance allowance, Checkpoint wanted) throws IOException {
        List<NewCastMember> members = new ArrayList<>();
        List<UUID> stored = new ArrayList<>();
        for (CastMember member : sent) {
            List<UUID> pictures = new ArrayList<>();
            if (members.size() < CastService.MEMBERS_MAX) {
                for (CastPicture picture : member.pictures().stream()
                        .limit(CastPictureService.PICTURES_MAX)
                        .toList()) {
                    wanted.pass();
                    store(picture, member.name(), allowance, pictures);
                }
            }
            stored.addAll(pictures);
            members.add(new NewCastMember(kind(member.kind()), member.name(), member.description(), pictures));
        }
        return new ReceivedMembers(members, assets.contentHashes(allowance.ownerId(), stored));
    }

    private void store(CastPicture picture, String name, ImportAllowance allowance, List<UUID> stored)
            throws IOException {
        ReferencePicture taken;
        try (InputStream in = picture.file().open()) {
            taken = ReferencePicture.of(in.readNBytes(ReferencePicture.BYTES_MAX + 1));
        } catch (IOException | CastRejectedException e) {
            LOG.info("A picture of {} in a package cannot be read: {}", name, e.getMessage());
            return;
        }
        allowance.requireUnpacked(taken.file().length);
        stored.add(allowance.store(assets.storePicture(allowance.ownerId(), taken.mediaType(), taken.file())));
    }

    private static CastKind kind(CastMember.Kind kind) {
        return switch (kind) {
            case CHARACTER -> CastKind.CHARACTER;
            case PLACE -> CastKind.PLACE;
        };
    }
}
