package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Scene;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Labelled;

/** Facts noticed in a member's own words, as they stand there. They are offered, never taken without asking. */
public record Noticed(List<String> links, List<String> handles, Set<Platform> platforms, String when) {
    static final Noticed NOTHING = new Noticed(List.of(), List.of(), Set.of(), "");

    private static final int MOST = 10;
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)’']");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w@.])@[A-Za-z0-9_][A-Za-z0-9_.]{1,40}(?<!\\.)");
    private static final Pattern WHEN = Pattern.compile(
            "(?i)\\b(?:(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last (?:night|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
                    + "|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?"
                    + "|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: \\d{4})?"
                    + "|\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4}))\\b");

    private static final Map<Platform, Pattern> NAMES = Map.of(
            Platform.FACEBOOK, word("facebook|fb|messenger"),
            Platform.X, word("twitter|tweet(?:s|ed)?|x\\.com"),
            Platform.INSTAGRAM, word("instagram|insta"),
            Platform.WHATSAPP, word("whats ?app"),
            Platform.TIKTOK, word("tik ?tok"),
            Platform.YOUTUBE, word("you ?tube"),
            Platform.NEXTDOOR, word("next ?door"),
            Platform.LINKEDIN, word("linked ?in"),
            Platform.EMAIL, word("e-?mail(?:s|ed)?"));

    public Noticed {
        links = List.copyOf(links);
        handles = List.copyOf(handles);
        platforms = Set.copyOf(platforms);
    }

    static Noticed in(String words) {
        List<String> links = all(LINK, words);
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        NAMES.forEach((platform, name) -> {
            if (name.matcher(words).find()) {
                platforms.add(platform);
            }
        });
        List<String> when = all(WHEN, words);
        String withoutLinks = LINK.matcher(words).replaceAll(" ");
        return new Noticed(links, all(HANDLE, withoutLinks), platforms, when.size() == 1 ? when.getFirst() : "");
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** What is news beside what the scene holds already. */
    Noticed beside(Scene scene) {
        return new Noticed(
                scene.links().isEmpty() ? links : List.of(),
                scene.handles().isEmpty() ? handles : List.of(),
                scene.platforms().isEmpty() ? platforms : Set.of(),
                scene.when().isEmpty() ? when : "");
    }

    Scene addedTo(Scene scene) {
        Noticed news = beside(scene);
        Scene told = news.links.isEmpty() ? scene : scene.withLinks(news.links);
        told = news.handles.isEmpty() ? told : told.withHandles(news.handles);
        told = news.platforms.isEmpty() ? told : told.withPlatforms(news.platforms);
        return news.when.isEmpty() ? told : told.withWhen(news.when);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        fact(
                facts,
                text("card.platforms"),
                platforms.stream().sorted().map(Labelled::label).collect(Collectors.joining("; ")));
        fact(facts, text("card.when"), when);
        fact(facts, text("card.links"), String.join("\n", links));
        fact(facts, text("card.handles"), String.join(", ", handles));
        return facts;
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private static List<String> all(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Pattern word(String spellings) {
        return Pattern.compile("\\b(?:" + spellings + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
