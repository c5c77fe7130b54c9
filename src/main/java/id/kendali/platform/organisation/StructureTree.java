package id.kendali.platform.organisation;

import id.kendali.platform.organisation.StructureQueries.DivisionRow;
import id.kendali.platform.organisation.StructureQueries.HolderRow;
import id.kendali.platform.organisation.StructureQueries.PositionRow;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import id.kendali.platform.ui.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws the structure of a unit: its parts, the positions in them, and who holds each today. */
@Component
class StructureTree {

    private final MessageSource messages;
    private final Formats formats;

    StructureTree(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    TreeNode of(Unit unit, List<DivisionRow> divisions, List<PositionRow> positions) {
        List<TreeNode> below = new ArrayList<>(children(null, divisions, positions));
        return TreeNode.of(unit.name())
                .kind(TreeNode.Kind.ROOT)
                .value(text("organisation.structure.count", positions.size()))
                .children(true, below);
    }

    private List<TreeNode> children(@Nullable UUID parent, List<DivisionRow> divisions, List<PositionRow> positions) {
        Stream<TreeNode> held = positions.stream()
                .filter(position -> Objects.equals(position.division(), parent))
                .map(this::node);
        Stream<TreeNode> parts = divisions.stream()
                .filter(division -> Objects.equals(division.parent(), parent))
                .map(division -> part(division).children(true, children(division.id(), divisions, positions)));
        return Stream.concat(held, parts).toList();
    }

    /** Bagian and bidang say in their names what they are; a sub-bidang is named like a bidang. */
    private TreeNode part(DivisionRow division) {
        TreeNode named = TreeNode.of(division.name()).detail(division.code());
        return division.kind() == StructureQueries.DivisionKind.SUB_BIDANG
                ? named.title(text("organisation.division.SUB_BIDANG"))
                : named;
    }

    private TreeNode node(PositionRow position) {
        TreeNode node = TreeNode.of(position.title())
                .kind(TreeNode.Kind.LEAF)
                .icon("user")
                .href("/jabatan/" + position.id());
        if (position.holders().isEmpty()) {
            return node.status(Status.WARN, text("organisation.structure.vacant"));
        }
        TreeNode described =
                node.detail(position.holders().stream().map(this::holder).collect(Collectors.joining(" · ")));
        return position.holders().stream()
                .filter(holder -> holder.mode() != HoldingMode.DEFINITIF)
                .findFirst()
                .map(acting -> described.status(
                        Status.INFO,
                        text(
                                "organisation.structure.acting",
                                text(acting.mode().messageKey()),
                                formats.date(acting.lastDay()))))
                .orElse(described);
    }

    private String holder(HolderRow holder) {
        String since = text("organisation.structure.since", formats.date(holder.validFrom()));
        String name = holder.mode() == HoldingMode.DEFINITIF
                ? holder.name()
                : text(holder.mode().messageKey()) + " " + holder.name();
        return name + ", " + since;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
