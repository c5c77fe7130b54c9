package id.kendali.platform.evidence;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Hands out files to those whose scope sees their row. A content is always a download and never a page of Kendali: the
 * browser may neither guess another type nor run anything in it.
 */
@Controller
class EvidenceController {

    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final Evidence evidence;
    private final BlobStore blobs;
    private final Previews previews;

    EvidenceController(Evidence evidence, BlobStore blobs, Previews previews) {
        this.evidence = evidence;
        this.blobs = blobs;
        this.previews = previews;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/bukti-dukung/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        StoredFile file = visible(id);
        return harmless(file.type().mediaType(), file.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.downloadName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new StoredContent(blobs, file));
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping("/bukti-dukung/{id}/pratinjau")
    ResponseEntity<Resource> preview(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean besar) {
        StoredFile file = visible(id);
        PreviewSize size = besar ? PreviewSize.LARGE : PreviewSize.SMALL;
        Preview preview = previews.find(file.hash(), file.type(), size)
                .orElseThrow(() -> new NotFound("Picture of evidence " + id));
        return harmless(preview.mediaType(), file.sha256() + "-" + size.longerSide())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(new FileSystemResource(preview.picture()));
    }

    private StoredFile visible(UUID id) {
        return evidence.find(new EvidenceId(id)).orElseThrow(() -> new NotFound("Evidence " + id));
    }

    /** The browser asks again each time, because a position may have ended; an unchanged content is not sent again. */
    private static ResponseEntity.BodyBuilder harmless(String mediaType, String tag) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + tag + "\"")
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
