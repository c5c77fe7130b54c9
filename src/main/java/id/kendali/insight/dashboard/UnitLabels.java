package id.kendali.insight.dashboard;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Crumb;
import id.kendali.platform.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words around a unit's page: the way to it, its tabs, its identity. */
@Component
class UnitLabels {

    private final MessageSource messages;

    UnitLabels(MessageSource messages) {
        this.messages = messages;
    }

    List<Crumb> trail(UnitBoard board) {
        List<Crumb> trail = new ArrayList<>();
        if (board.office() != null) {
            trail.add(new Crumb(board.office().shortName(), "/satuan-kerja"));
        }
        trail.add(new Crumb(board.unit().shortName(), null));
        return trail;
    }

    List<Choice> tabs(Unit unit) {
        String address = "/satuan-kerja/" + unit.code();
        return List.of(
                new Choice(address, text("dashboard.unit.tab.summary")),
                new Choice(address + "/struktur", text("dashboard.unit.tab.structure")),
                new Choice(address + "/riwayat", text("dashboard.unit.tab.history")));
    }

    List<Pair> identity(UnitBoard board) {
        Unit unit = board.unit();
        List<Pair> identity = new ArrayList<>();
        identity.add(Pair.of(text("dashboard.unit.type"), kind(unit)));
        if (board.office() != null) {
            identity.add(new Pair(
                    text("dashboard.unit.parent"),
                    board.office().shortName(),
                    "/satuan-kerja/" + board.office().code()));
        }
        if (unit.address() != null) {
            identity.add(Pair.of(text("dashboard.unit.address"), unit.address()));
        }
        if (unit.regencyCity() != null) {
            identity.add(Pair.of(
                    text("dashboard.unit.city"),
                    unit.regencyCityInferred()
                            ? text("dashboard.unit.city.inferred", unit.regencyCity())
                            : unit.regencyCity()));
        }
        identity.add(Pair.of(text("dashboard.unit.code"), unit.code()));
        return identity;
    }

    private String kind(Unit unit) {
        String type = text("dashboard.unit.type." + unit.type());
        return unit.unitClass() == null || unit.unitClass().isBlank()
                ? type
                : text("dashboard.unit.class", type, unit.unitClass());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
