package org.wardmate.server.http;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** The page templates, which escape whatever is put into them; {@code words} is known to each. */
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Words words;
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).withLoader(Pages::source);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    public Pages(Words words) {
        this.words = words;
    }

    public ServerResponse show(String page, Map<String, ?> values) {
        return ServerResponse.ok().contentType(HTML).body(render(page, values));
    }

    String render(String page, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("words", words.all());
        return templates
                .computeIfAbsent(page, name -> compiler.compile(source(name)))
                .execute(all);
    }

    private static Reader source(String name) {
        InputStream template = Pages.class.getResourceAsStream("/pages/" + name + ".html");
        return new InputStreamReader(Objects.requireNonNull(template, name), StandardCharsets.UTF_8);
    }
}
