package id.kendali.insight.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody with a browser: signs in by the form and keeps the cookies. */
final class Visitor {

    private static final String BOUNDARY = "kendali-bench-7f3a";

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    static Visitor signIn(HttpClient client, URI site, String username, String password) {
        Visitor visitor = new Visitor(client, site);
        visitor.get("/masuk");
        HttpResponse<String> answer = visitor.post("/masuk", Map.of("username", username, "password", password));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("%s cannot sign in: %d".formatted(username, answer.statusCode()));
        }
        return visitor;
    }

    HttpRequest page(String path) {
        return request(path).header("Accept-Encoding", "gzip").GET().build();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", cookies.getOrDefault("XSRF-TOKEN", ""));
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String path, Map<String, String> fields, String name, String content) {
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", cookies.getOrDefault("XSRF-TOKEN", ""));
        all.forEach((field, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, field, value)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\n"
                .formatted(BOUNDARY, name));
        body.append("Content-Type: text/csv\r\n\r\n").append(content);
        body.append("\r\n--").append(BOUNDARY).append("--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
