package id.kendali.platform.api;

import id.kendali.platform.ui.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses content that is too large before it is read; files have a limit of their own. */
class BodyLimitFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final DataSize largest;

    BodyLimitFilter(Problems problems, DataSize largest) {
        this.problems = problems;
        this.largest = largest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest.toBytes()) {
            problems.send(HttpStatus.CONTENT_TOO_LARGE, "api.body.tooLarge", request, response, largest.toKilobytes());
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            problems.send(HttpStatus.LENGTH_REQUIRED, "api.body.length", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
