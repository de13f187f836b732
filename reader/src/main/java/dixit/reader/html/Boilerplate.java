package dixit.reader.html;

import java.util.List;
import java.util.Locale;

/** Lines that many sites put into their articles and that belong to none. */
final class Boilerplate {
    private static final int LONGEST = 220;
    private static final List<String> STARTS = WordList.list("""
            share this | share on | share with | sharing is caring | follow us | follow @ | follow our |
            follow me on | sign up | subscribe | click here | click to | read more | read next | read also |
            also read | also on | see also | related: | related article | related articles | related articles | related post |
            related posts | related story | related stories | related news | more from | more on this |
            more stories | more news | more great | recommended for you | recommended stories | advertisement |
            advertise with | continue reading | article continues | story continues | download our |
            download the app | get the latest | get our | get breaking | you may also | you might also |
            you may like | like this story | like this article | like us on | copyright | © |
            all rights reserved | photo by | photo: | photograph: | photos: | image: | image credit |
            image source | picture: | credit: | getty images | leave a comment | leave a reply |
            post a comment | view comments | tags: | filed under | posted in | topics: | categories: |
            back to top | print this | email this | join our | watch: | watch live | watch more | listen: |
            skip to | privacy policy | terms of use | terms of service | terms and conditions |
            this site uses cookies | this website uses cookies | we use cookies | by continuing to use |
            by continuing to browse | please enable javascript | enable javascript |
            this slideshow requires | editor's pick | editor's picks | editors' picks | most popular |
            most read | trending now | what to read next | up next | newsletter | advert | sponsored by |
            sponsored content | powered by | support our | donate now | have a tip | got a tip |
            send a tip | report a typo | found a mistake | found an error | get short url | short url |
            additional reporting | this story has been updated | our standards""");
    private static final List<String> WHOLE = WordList.list("""
            ad | loading | loading... | trending | donate | comment | x | close | share | tweet | pin | email | print | facebook | twitter | whatsapp | linkedin |
            pinterest | instagram | reddit | save | play | video | photo | photos | comments | reply | next |
            previous | search | menu | home | related | more | view gallery | expand | caption | hide caption |
            toggle caption | enlarge this image | opinion""");

    private static final List<String> INSIDE = List.of(
            "our newsletter",
            "your inbox",
            "subscribe to our",
            "sign up for",
            "all rights reserved",
            "subscribing to",
            "uses cookies",
            "use of cookies",
            "terms of service",
            "click to subscribe");
    private static final List<String> OTHERS = WordList.list("""
            related links | related article | related story | related stories | related news | related content | related topics |
            related coverage | related posts | related: | related | more on this story | more from | more in  |
            more stories | more great | more news | you may also | you might also | you may be interested | read
            also | recommended for you | recommended stories | most popular | most read | most viewed | popular
            now | popular stories | trending now | what to read next | read next | elsewhere on | latest news |
            latest stories | our latest stories | top stories | comments | leave a comment | leave a reply |
            about the author | editor's picks | editors' picks | other news | other stories""");

    private Boilerplate() {}

    /** True for a line over a list of other stories, of comments, or of what else is not the text. */
    static boolean announcesOthers(String line) {
        if (line.length() > 60) {
            return false;
        }
        String low = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return OTHERS.stream().anyMatch(o -> isOneWord(o) ? low.equals(o) : startsWith(low, o));
    }

    /** True for a short line that starts as such lines do. */
    static boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String low = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return WHOLE.contains(low)
                || STARTS.stream().anyMatch(s -> startsWith(low, s))
                || INSIDE.stream().anyMatch(low::contains);
    }

    /** Such words start ordinary sentences, too; alone on a line they do not. */
    private static boolean isOneWord(String phrase) {
        return phrase.equals("related") || phrase.equals("comments");
    }

    /** True if the line starts with these words, and the last of them ends there. */
    private static boolean startsWith(String line, String words) {
        return line.startsWith(words)
                && (line.length() == words.length()
                        || !Character.isLetter(line.charAt(words.length()))
                        || !Character.isLetter(words.charAt(words.length() - 1)));
    }
}
