package id.kendali.governance.roadmap;

import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.evidence.AttachmentId;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.ui.LiveEvents;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Gives items owners and due dates, and takes their evidence. */
@Component
@Transactional
class RoadmapDesk {

    private final RoadmapItems items;
    private final Evidence evidence;
    private final ChangeReason because;
    private final LiveEvents live;

    RoadmapDesk(RoadmapItems items, Evidence evidence, ChangeReason because, LiveEvents live) {
        this.items = items;
        this.evidence = evidence;
        this.because = because;
        this.live = live;
    }

    /**
     * Says who owes an item, until when and by what means.
     *
     * @param reason for the history; null if nothing needs one
     * @param expectedVersion of the item that the person saw
     * @throws Refused if the item is no longer open for work, or somebody else changed it since
     */
    void commit(RoadmapItemId id, Commitment commitment, @Nullable String reason, int expectedVersion) {
        RoadmapItem item = openForWork(id);
        if (item.version() != expectedVersion) {
            throw new Refused("roadmap.refused.changed");
        }
        if (reason != null) {
            because.because(reason);
        }
        item.commit(commitment);
        items.save(item);
        tell(item);
    }

    /** Attaches files to an item that is open for work. */
    void attach(RoadmapItemId id, List<MultipartFile> files) {
        RoadmapItem item = openForWork(id);
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream()) {
                evidence.attach(
                        evidence.accept(
                                content,
                                String.valueOf(file.getOriginalFilename()),
                                item.unitId().value(),
                                RoadmapUpdates.SUB_BIDANG),
                        RoadmapItem.TYPE,
                        id.value());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        tell(item);
    }

    /** Takes a file off an item that is open for work. */
    void withdraw(RoadmapItemId id, UUID attachment, @Nullable String reason) {
        RoadmapItem item = openForWork(id);
        if (evidence.list(RoadmapItem.TYPE, id.value()).stream()
                .noneMatch(file -> file.attachment().value().equals(attachment))) {
            throw new NotFound("attachment " + attachment);
        }
        if (reason == null || reason.strip().length() < TypedCommitment.LEAST_REASON) {
            throw new Refused("roadmap.refused.withdrawReason", TypedCommitment.LEAST_REASON);
        }
        evidence.withdraw(new AttachmentId(attachment), reason.strip());
        tell(item);
    }

    private RoadmapItem openForWork(RoadmapItemId id) {
        RoadmapItem item = items.findById(id).orElseThrow(() -> new NotFound("roadmap item " + id));
        if (item.hasEnded()) {
            throw new Refused("roadmap.refused.ended", String.valueOf(item.endedByVersion()));
        }
        if (!item.state().isOpenForWork()) {
            throw new Refused("roadmap.refused.notOpen");
        }
        return item;
    }

    private void tell(RoadmapItem item) {
        live.publish(
                RoadmapUpdates.TOPIC,
                Set.of(item.unitId().value()),
                item.id().value().toString());
    }
}
