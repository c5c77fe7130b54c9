package id.kendali.platform.ledger;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody needs to check one entry without this application: what it says, its salt, the path to the root, the
 * signed head and the public key.
 *
 * @param number of the entry in the tree, counted from 1
 * @param salt null if what the entry said was erased
 * @param digest SHA-256 of salt and body
 * @param head under which the entry was sealed
 * @param former the head before it, null if it was the first
 */
public record EntryProof(
        TimelineEntry entry,
        long number,
        byte @Nullable [] salt,
        @Nullable String body,
        Hash digest,
        InclusionProof inclusion,
        SignedHead head,
        @Nullable SignedHead former,
        byte[] publicKey) {

    /** Whether the text gives the digest, the digest the root, and the signature is that of the key. */
    public boolean holds() {
        return textGivesDigest()
                && inclusion.leaf().equals(MerkleTree.leafHash(digest))
                && inclusion.leadsTo(head.root())
                && isSigned();
    }

    /** True also for an erased entry, whose text is gone. */
    public boolean textGivesDigest() {
        return salt == null || body == null || EntryDigest.of(salt, body).equals(digest);
    }

    public boolean isSigned() {
        VerifyingKey key = VerifyingKey.decode(publicKey);
        return key.id().equals(head.keyId()) && head.isSignedBy(key.key());
    }

    /** Number of entries sealed under the same head. */
    public long entriesOfHead() {
        return head.size() - (former == null ? 0 : former.size());
    }

    /** The proof as a document that says how to check it; the browser checks the same document. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "kendali-proof-1");
        document.put("entry", entry.entryId());
        document.put("number", number);
        if (salt != null && body != null) {
            document.put("salt", HexFormat.of().formatHex(salt));
            document.put("body", body);
        }
        document.put("digest", digest.hex());
        document.put("index", inclusion.index());
        document.put("leafHash", inclusion.leaf().hex());
        document.put(
                "path",
                inclusion.steps().stream()
                        .map(step -> Map.of(
                                "side",
                                step.fromLeft() ? "left" : "right",
                                "hash",
                                step.sibling().hex()))
                        .toList());
        document.put("head", headDocument());
        document.put(
                "rules",
                List.of(
                        "digest = SHA-256(salt || UTF-8(body))",
                        "leafHash = SHA-256(0x00 || digest)",
                        "node = SHA-256(0x01 || left || right), along the path, gives head.root",
                        "head.signature = Ed25519 over UTF-8(head.statement) with publicKey (SubjectPublicKeyInfo)"));
        return document;
    }

    private Map<String, Object> headDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("size", head.size());
        document.put("root", head.root().hex());
        document.put("sealedAt", head.sealedAt().toString());
        document.put("keyId", head.keyId());
        document.put("statement", head.statement());
        document.put("signature", head.signature());
        document.put("publicKey", Base64.getEncoder().encodeToString(publicKey));
        return document;
    }
}
