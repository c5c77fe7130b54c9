package id.kendali.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A failure of a handler as other programs read it. */
final class ProblemView implements View {

    private final Problems problems;

    ProblemView(Problems problems) {
        this.problems = problems;
    }

    ModelAndView of(Failure failure) {
        return new ModelAndView(this, "failure", failure);
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure =
                (Failure) Objects.requireNonNull(Objects.requireNonNull(model).get("failure"));
        problems.write(failure, request, response);
    }
}
