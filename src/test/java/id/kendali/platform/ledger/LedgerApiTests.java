package id.kendali.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.KendaliTest;
import id.kendali.testing.Program;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Checks heads and proofs with nothing but what the interface answers. */
@KendaliTest
class LedgerApiTests {

    @Autowired
    Program program;

    @Autowired
    Sealer sealer;

    @BeforeEach
    void sealTwice() {
        sealer.seal();
        program.as("auditor");
        sealer.seal();
    }

    @Test
    void answersHeadsThatAreSignedAndContinueEachOther() throws Exception {
        Program.Call auditor = program.as("auditor");
        JsonNode page = auditor.read("/api/v1/ledger/heads?limit=2");
        JsonNode later = page.at("/items/0");
        JsonNode earlier = page.at("/items/1");
        assertThat(isSigned(later, key(auditor, later.get("keyId").stringValue())))
                .isTrue();
        assertThat(later.get("previousSize").longValue())
                .isEqualTo(earlier.get("size").longValue());
        JsonNode consistency = auditor.read("/api/v1/ledger/consistency?first=%d&second=%d"
                .formatted(earlier.get("size").longValue(), later.get("size").longValue()));
        List<Hash> path = StreamSupport.stream(consistency.get("path").spliterator(), false)
                .map(hash -> Hash.parse(hash.stringValue()))
                .toList();
        assertThat(new ConsistencyProof(
                                earlier.get("size").longValue(),
                                later.get("size").longValue(),
                                path)
                        .connects(
                                Hash.parse(earlier.get("root").stringValue()),
                                Hash.parse(later.get("root").stringValue())))
                .isTrue();
        assertThat(consistency.get("holds").booleanValue()).isTrue();
        assertThat(auditor.get("/api/v1/ledger/consistency?first=1&second=999999999")
                        .getStatus())
                .isEqualTo(404);
        if (!page.get("next").isNull()) {
            assertThat(auditor.read(page.get("next").stringValue())
                            .at("/items/0/size")
                            .longValue())
                    .isLessThan(earlier.get("size").longValue());
        }
    }

    @Test
    void answersAProofThatLeadsFromTheTextToTheSignedRoot() throws Exception {
        Program.Call auditor = program.as("auditor");
        JsonNode explanation = auditor.read("/api/v1/values/IKK-19.1/KANWIL-MALUT/2025-B06/explanation");
        String address = StreamSupport.stream(explanation.get("units").spliterator(), false)
                .flatMap(unit -> StreamSupport.stream(unit.get("rows").spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.get("entries").spliterator(), false))
                .filter(entry -> !entry.get("number").isNull())
                .map(entry -> entry.get("proof").stringValue())
                .findFirst()
                .orElseThrow();
        JsonNode proof = auditor.read(address);
        byte[] digest = sha256(
                HexFormat.of().parseHex(proof.get("salt").stringValue()),
                proof.get("body").stringValue().getBytes(StandardCharsets.UTF_8));
        byte[] node = sha256(new byte[] {0}, digest);
        for (JsonNode step : proof.get("path")) {
            byte[] sibling = HexFormat.of().parseHex(step.get("hash").stringValue());
            node = step.get("side").stringValue().equals("left")
                    ? sha256(new byte[] {1}, sibling, node)
                    : sha256(new byte[] {1}, node, sibling);
        }
        assertThat(HexFormat.of().formatHex(node))
                .isEqualTo(proof.at("/head/root").stringValue());
        assertThat(isSigned(
                        proof.get("head"), decoded(proof.at("/head/publicKey").stringValue())))
                .isTrue();
        assertThat(program.as("kabag.aceh").get(address).getStatus()).isEqualTo(404);
    }

    private static PublicKey key(Program.Call auditor, String id) throws Exception {
        for (JsonNode key : auditor.read("/api/v1/ledger/keys").get("items")) {
            if (key.get("keyId").stringValue().equals(id)) {
                return decoded(key.get("publicKey").stringValue());
            }
        }
        throw new AssertionError("no key " + id);
    }

    private static PublicKey decoded(String key) throws Exception {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
    }

    private static boolean isSigned(JsonNode head, PublicKey key) throws Exception {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(head.get("statement").stringValue().getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(head.get("signature").stringValue()));
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
