package id.kendali.insight.dashboard;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What a person has to do, and what they wait for. */
@Controller
class WorkController {

    private static final String OWN = "/pekerjaan";
    private static final String WAITING = "/pekerjaan/ditunggu";

    private final WorkLists lists;
    private final MessageSource messages;
    private final Formats formats;

    WorkController(WorkLists lists, MessageSource messages, Formats formats) {
        this.lists = lists;
        this.messages = messages;
        this.formats = formats;
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(OWN)
    String own(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Locale locale,
            Model model) {
        return show(false, fragment, me, locale, model);
    }

    @Requires(Right.SEE_OWN_WORK)
    @GetMapping(WAITING)
    String waiting(
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Locale locale,
            Model model) {
        return show(true, fragment, me, locale, model);
    }

    private String show(boolean waiting, @Nullable String fragment, SignedIn me, Locale locale, Model model) {
        List<WorkItem> own = lists.own(me);
        List<WorkItem> waitedFor = lists.waiting(me);
        List<WorkItem> items = waiting ? waitedFor : own;
        model.addAttribute("me", me);
        model.addAttribute("groups", lists.grouped(items));
        model.addAttribute("total", items.size());
        model.addAttribute("waiting", waiting);
        model.addAttribute("current", waiting ? WAITING : OWN);
        model.addAttribute(
                "tabs",
                List.of(
                        tab(OWN, "dashboard.work.own", own.size(), locale),
                        tab(WAITING, "dashboard.work.waiting", waitedFor.size(), locale)));
        return fragment == null ? "insight/dashboard/work" : "insight/dashboard/work :: papan";
    }

    private Choice tab(String address, String key, int count, Locale locale) {
        return new Choice(address, messages.getMessage(key, new Object[] {formats.count(count)}, locale));
    }
}
