package id.kendali.platform.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way from the top to a page; {@code #trail} in templates. */
@Component
public class Trail {

    /** Text and address in turn, then the text of the page itself. */
    public List<Crumb> of(String... steps) {
        List<Crumb> crumbs = new ArrayList<>();
        for (int i = 0; i < steps.length - 1; i += 2) {
            crumbs.add(new Crumb(steps[i], steps[i + 1]));
        }
        if (steps.length % 2 == 1) {
            crumbs.add(new Crumb(steps[steps.length - 1], null));
        }
        return crumbs;
    }
}
