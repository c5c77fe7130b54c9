package id.kendali.platform.organisation;

import id.kendali.platform.ui.TreeNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws all units under the directorate general; offices whose units are loaded stand open. */
@Component
class NationTree {

    private final Units units;
    private final UnitWords words;

    NationTree(Units units, UnitWords words) {
        this.units = units;
        this.words = words;
    }

    /** @param visible units whose pages the reader may open */
    Nation of(Set<UUID> visible) {
        List<Unit> all = units.all();
        Map<UnitId, List<Unit>> below = all.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        List<Unit> tops = all.stream().filter(unit -> unit.parent() == null).toList();
        List<TreeNode> trees =
                tops.stream().map(top -> root(top, below, visible)).toList();
        long offices = all.stream().filter(Unit::isRegionalOffice).count();
        long loaded = all.stream()
                .filter(unit -> unit.isRegionalOffice() && below.containsKey(unit.id()))
                .count();
        return new Nation(trees, offices, loaded, all.size() - offices - tops.size());
    }

    private TreeNode root(Unit top, Map<UnitId, List<Unit>> below, Set<UUID> visible) {
        List<Unit> offices = below.getOrDefault(top.id(), List.of());
        return TreeNode.of(top.name())
                .kind(TreeNode.Kind.ROOT)
                .value(words.text("organisation.nation.offices", offices.size()))
                .children(
                        true,
                        offices.stream()
                                .map(office -> office(office, below.getOrDefault(office.id(), List.of()), visible))
                                .toList());
    }

    private TreeNode office(Unit office, List<Unit> unitsBelow, Set<UUID> visible) {
        TreeNode node = linked(office, visible, "/wilayah/" + office.code() + "/struktur");
        return unitsBelow.isEmpty()
                ? node.detail(words.text("organisation.nation.notLoaded"))
                : node.value(words.text("organisation.nation.units", unitsBelow.size()))
                        .children(
                                true,
                                unitsBelow.stream()
                                        .map(unit -> linked(unit, visible, "/satuan-kerja/" + unit.code() + "/struktur")
                                                .kind(TreeNode.Kind.LEAF)
                                                .detail(detail(unit)))
                                        .toList());
    }

    private TreeNode linked(Unit unit, Set<UUID> visible, String address) {
        TreeNode node = TreeNode.of(unit.name());
        return visible.contains(unit.id().value()) ? node.href(address) : node;
    }

    private String detail(Unit unit) {
        String kind = words.kind(unit.type(), unit.unitClass());
        String where = unit.regencyCity() == null ? kind : kind + " · " + unit.regencyCity();
        return unit.closed() ? where + " · " + words.text("organisation.closed") : where;
    }

    /** The tree with its counts. */
    record Nation(List<TreeNode> trees, long offices, long loaded, long units) {}
}
