package id.kendali.platform.ledger;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import id.kendali.platform.api.ListPage;
import id.kendali.platform.api.Paging;
import id.kendali.platform.ledger.LedgerAnswers.LedgerConsistency;
import id.kendali.platform.ledger.LedgerAnswers.LedgerHead;
import id.kendali.platform.ledger.LedgerAnswers.LedgerKey;
import id.kendali.platform.ui.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Heads and proofs for programs that keep and check them on their own. */
@Chapter("ledger.api.title")
@RestController
class LedgerApiController {

    private final LedgerAnswers answers;
    private final Ledger ledger;
    private final Paging paging;

    LedgerApiController(LedgerAnswers answers, Ledger ledger, Paging paging) {
        this.answers = answers;
        this.ledger = ledger;
        this.paging = paging;
    }

    @Requires(Right.READ_LEDGER)
    @Described(value = "ledger.api.heads.", refuses = 422)
    @GetMapping("/api/v1/ledger/heads")
    ListPage<LedgerHead> heads(
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = paging.limit(limit);
        return paging.page(
                answers.heads(after == null ? Long.MAX_VALUE : after, most + 1),
                head -> String.valueOf(head.size()),
                most);
    }

    @Requires(Right.READ_LEDGER)
    @Described(
            value = "ledger.api.keys.",
            refuses = {})
    @GetMapping("/api/v1/ledger/keys")
    ListPage<LedgerKey> keys() {
        return new ListPage<>(answers.keys(), null);
    }

    @Requires(Right.READ_LEDGER)
    @Described(
            value = "ledger.api.consistency.",
            refuses = {400, 404})
    @GetMapping("/api/v1/ledger/consistency")
    LedgerConsistency consistency(@RequestParam long first, @RequestParam long second) {
        return answers.consistency(first, second)
                .orElseThrow(() -> new NotFound("heads %d and %d".formatted(first, second)));
    }

    @Requires(Right.READ_PROOFS)
    @Described(value = "ledger.api.proof.", refuses = 404)
    @GetMapping("/api/v1/ledger/entries/{entry}/proof")
    Map<String, Object> proof(@PathVariable long entry) {
        return ledger.proofOf(entry).map(EntryProof::document).orElseThrow(() -> new NotFound("sealed entry " + entry));
    }
}
