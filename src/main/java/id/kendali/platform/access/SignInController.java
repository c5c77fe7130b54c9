package id.kendali.platform.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class SignInController {

    @OpenToAll
    @GetMapping("/masuk")
    String signIn() {
        return "platform/access/sign-in";
    }
}
