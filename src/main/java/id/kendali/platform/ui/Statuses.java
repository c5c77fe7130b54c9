package id.kendali.platform.ui;

import org.springframework.stereotype.Component;

/** Lets templates name a status by word as well as by value; {@code #statuses}. */
@Component
public class Statuses {

    public Status of(Object status) {
        return status instanceof Status known ? known : Status.valueOf(status.toString());
    }
}
