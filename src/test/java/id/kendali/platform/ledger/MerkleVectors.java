package id.kendali.platform.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vectors of {@code merkle-vectors.md}: eight leaves, nine roots, and the paths of both kinds of proof. */
record MerkleVectors(List<byte[]> leaves, List<Hash> roots, List<Path> inclusion, List<Path> consistency) {

    private static final Pattern ROOT = Pattern.compile("\\| (\\d) \\|([^|]*)\\| ([0-9a-f]{64}) \\|");
    private static final Pattern PROOF = Pattern.compile("- \\((\\d), (\\d)\\):");
    private static final Pattern NODE = Pattern.compile("  - ([0-9a-f]{64})");

    /** A path with the two numbers before it: leaf index and size, or first and second size. */
    record Path(long from, long to, List<Hash> hashes) {}

    static MerkleVectors read() {
        List<byte[]> leaves = new ArrayList<>();
        List<Hash> roots = new ArrayList<>();
        List<Path> inclusion = new ArrayList<>();
        List<Path> consistency = new ArrayList<>();
        List<Path> current = inclusion;
        for (String line : text().lines().toList()) {
            Matcher root = ROOT.matcher(line);
            Matcher proof = PROOF.matcher(line);
            Matcher node = NODE.matcher(line);
            if (line.startsWith("Consistency")) {
                current = consistency;
            } else if (root.matches()) {
                if (!root.group(1).equals("0")) {
                    leaves.add(HexFormat.of()
                            .parseHex(root.group(2).replace("(empty)", "").strip()));
                }
                roots.add(Hash.parse(root.group(3)));
            } else if (proof.matches()) {
                current.add(
                        new Path(Long.parseLong(proof.group(1)), Long.parseLong(proof.group(2)), new ArrayList<>()));
            } else if (node.matches()) {
                current.get(current.size() - 1).hashes().add(Hash.parse(node.group(1)));
            }
        }
        return new MerkleVectors(leaves, roots, inclusion, consistency);
    }

    private static String text() {
        try (InputStream stream = MerkleVectors.class.getResourceAsStream("/platform/ledger/merkle-vectors.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
