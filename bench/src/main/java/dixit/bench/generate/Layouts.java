package dixit.bench.generate;

import java.util.stream.Collectors;

/** An article as a page pasted into a text, as a web page, or as a line of JSON. */
final class Layouts {
    private Layouts() {}

    static String of(String id, GeneratedDocument.Form form, Article article) {
        return switch (form) {
            case TXT -> text(article);
            case HTML -> page(id, article);
            case JSONL -> line(id, article);
        };
    }

    private static String text(Article a) {
        return a.headline() + "\n\n" + a.standfirst() + "\n\nBy " + a.author() + "\n" + a.published() + "\n"
                + a.caption() + " Photo: " + a.outlet().name() + "\n\n" + body(a) + "\n\nRelated stories\n"
                + String.join("\n", a.related()) + "\n\n© " + a.outlet().name() + ". All rights reserved.\n";
    }

    private static String body(Article a) {
        return String.join("\n\n", a.paragraphs());
    }

    private static String page(String id, Article a) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title>
                <link rel="canonical" href="%3$s">
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="%2$s">
                <meta name="author" content="%4$s">
                <meta property="article:published_time" content="%5$sT09:30:00Z">
                <style>body { font-family: serif } nav li { display: inline }</style></head>
                <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
                <li><a href="/economy">Economy</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
                <main><article><h1>%1$s</h1><p class="standfirst">%6$s</p>
                <p class="byline">By <a rel="author" href="/authors">%4$s</a> <time datetime="%5$s">%5$s</time></p>
                <figure><img src="/photo.jpg" alt=""><figcaption>%7$s</figcaption></figure>
                %8$s
                </article></main>
                <aside><h2>More from %2$s</h2><ul>%9$s</ul></aside>
                <footer><p>© %2$s. All rights reserved.</p></footer></body></html>
                """.formatted(
                        markup(a.headline()),
                        markup(a.outlet().name()),
                        a.address(id),
                        markup(a.author()),
                        a.published(),
                        markup(a.standfirst()),
                        markup(a.caption()),
                        each("p", a.paragraphs()),
                        each("li", a.related()));
    }

    private static String each(String tag, java.util.List<String> texts) {
        return texts.stream()
                .map(t -> "<" + tag + ">" + markup(t) + "</" + tag + ">")
                .collect(Collectors.joining("\n"));
    }

    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String line(String id, Article a) {
        return "{" + pair("id", id) + ", " + pair("title", a.headline()) + ", "
                + pair("publisher", a.outlet().name()) + ", "
                + pair("published", a.published().toString()) + ", " + pair("url", a.address(id)) + ", "
                + pair("text", a.headline() + "\n\n" + body(a)) + "}";
    }

    private static String pair(String key, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + key + "\": \"" + escaped + "\"";
    }
}
