package id.kendali.platform.ledger;

import id.kendali.platform.access.OpenToAll;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The heads and their verification, the proof of one entry, and what a printed QR code leads to. */
@Controller
class LedgerController {

    private final LedgerPages pages;
    private final Ledger ledger;

    LedgerController(LedgerPages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @Requires(Right.READ_LEDGER)
    @GetMapping("/ledger")
    String heads(
            @RequestParam(name = "setelah", required = false) @Nullable Long before,
            @RequestParam(name = "dari", required = false) @Nullable Long first,
            @RequestParam(name = "ke", required = false) @Nullable Long second,
            Model model,
            Locale language) {
        model.addAttribute("page", pages.heads(before, language));
        if (first != null && second != null) {
            model.addAttribute(
                    "growth", pages.growth(first, second).orElseThrow(() -> new Refused("ledger.growth.noHead")));
        }
        return "platform/ledger/heads";
    }

    @Requires(Right.READ_PROOFS)
    @GetMapping("/ledger/entri/{entry}")
    String proof(@PathVariable("entry") long entry, Model model) {
        Optional<EntryProof> proof = ledger.proofOf(entry);
        if (proof.isPresent()) {
            model.addAttribute(
                    "page", pages.proof(proof.get(), qrCode(proof.get().head())));
            return "platform/ledger/proof";
        }
        model.addAttribute("page", pages.unsealed(ledger.unsealed(entry).orElseThrow(() -> missing(entry))));
        return "platform/ledger/unsealed";
    }

    @Requires(Right.READ_PROOFS)
    @GetMapping(path = "/ledger/entri/{entry}/bukti.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> document(@PathVariable("entry") long entry) {
        EntryProof proof = ledger.proofOf(entry).orElseThrow(() -> missing(entry));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bukti-entri-%d.json".formatted(proof.number()))
                                .build()
                                .toString())
                .body(proof.document());
    }

    /** Where a printed QR code leads; it says nothing that the paper does not say already. */
    @OpenToAll
    @GetMapping("/bukti/{size}/{root:[0-9a-f]{64}}")
    String printed(@PathVariable("size") long size, @PathVariable("root") String root, Model model) {
        model.addAttribute("printed", pages.printed(size, Hash.parse(root)));
        return "platform/ledger/printed";
    }

    @OpenToAll
    @GetMapping(path = "/bukti/{size}/{root:[0-9a-f]{64}}/qr.svg", produces = "image/svg+xml")
    ResponseEntity<String> picture(@PathVariable("size") long size, @PathVariable("root") String root) {
        SignedHead head = pages.printed(size, Hash.parse(root))
                .head()
                .orElseThrow(() -> new NotFound("head %d:%s".formatted(size, root)));
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(qrCode(head).svg());
    }

    private static QrCode qrCode(SignedHead head) {
        return QrCode.of(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(head.address())
                .toUriString());
    }

    private static NotFound missing(long entry) {
        return new NotFound("entry " + entry);
    }
}
