package org.wardmate.server.trial;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Picture;
import org.wardmate.message.Block.Quote;
import org.wardmate.message.Block.Source;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.server.http.Markup;
import org.wardmate.server.http.Words;

/** Messages as HTML for the trial chat. Every text is escaped; nothing in a message can become markup. */
public final class HtmlRenderer {
    /** Without HEIC: a phone that is not offered it makes a JPEG. */
    private static final String TAKEN = "image/png,image/jpeg,image/gif,image/webp,application/pdf";

    private final Words words;

    public HtmlRenderer(Words words) {
        this.words = words;
    }

    /** The message as shown in one entry of one member's chat. */
    String render(Message message, EntryId entry) {
        Markup page = new Markup();
        message.blocks().forEach(block -> render(block, entry, page));
        return page.toString();
    }

    private void render(Block block, EntryId entry, Markup page) {
        switch (block) {
            case Heading(var text) -> page.element("h3", text);
            case Paragraph(var text) -> page.element("p", text);
            case Quote quote -> quote(quote, entry, page);
            case Facts(var facts) -> facts(facts, page);
            case Choices(var choices) -> choices(choices, page);
            case Form form -> form(form, entry, page);
            case FileRequest request -> fileRequest(request, entry, page);
            case Notice notice -> notice(notice, page);
            case Picture picture -> picture(picture, entry, page);
            case Link(var address, var label) ->
                page.element(
                        "a",
                        label,
                        "href",
                        address.toString(),
                        "target",
                        "_blank",
                        "rel",
                        "noopener",
                        "class",
                        "button button--normal");
            case Download(var reference, var label) ->
                page.element(
                        "a",
                        label,
                        "href",
                        "/trial/" + entry.member() + "/packs/" + reference,
                        "download",
                        "",
                        "class",
                        "button button--primary");
            case Divider() -> page.bare("hr");
        }
    }

    private static void quote(Quote quote, EntryId entry, Markup page) {
        page.open("figure", "class", "quote").open("blockquote");
        if (!quote.leadIn().isEmpty()) {
            page.element("p", quote.leadIn(), "class", "lead-in");
        }
        page.element("p", quote.words()).close();
        page.open("figcaption");
        Source source = quote.source();
        page.element("a", source.label(), "href", link(source.reference(), entry), "class", "citation");
        page.close().close();
    }

    private static String link(String reference, EntryId entry) {
        PassageId passage = PassageId.parse(reference);
        return UriComponentsBuilder.fromUriString(
                        "/documents/{document}?passage={passage}&chat={chat}&entry={entry}#p{n}")
                .encode()
                .buildAndExpand(passage.document(), passage, entry.member(), entry, passage.number())
                .toUriString();
    }

    private static void facts(List<Fact> facts, Markup page) {
        page.open("dl", "class", "facts");
        facts.forEach(fact -> page.open("div")
                .element("dt", fact.label())
                .element("dd", fact.value())
                .close());
        page.close();
    }

    private void choices(List<Choice> choices, Markup page) {
        page.open("div", "class", "choices", "role", "group", "aria-label", words.get("choices"));
        choices.forEach(choice -> page.element(
                "button",
                choice.label(),
                "type",
                "button",
                "class",
                "button " + button(choice.emphasis()),
                "data-action",
                choice.action()));
        page.close();
    }

    private static String button(Emphasis emphasis) {
        return switch (emphasis) {
            case PRIMARY -> "button--primary";
            case NORMAL -> "button--normal";
            case DANGER -> "button--danger";
        };
    }

    private static void form(Form form, EntryId entry, Markup page) {
        page.open("form", "class", "form", "data-form", form.id());
        form.fields().forEach(field -> new HtmlField(entry + "-" + field.id(), page).render(field));
        page.element("button", form.submitLabel(), "type", "submit", "class", "button button--primary");
        page.close();
    }

    private void fileRequest(FileRequest request, EntryId entry, Markup page) {
        String id = entry + "-" + request.id();
        page.open("div", "class", "file-request", "data-request", request.id()).element("p", request.prompt());
        page.bare(
                "input",
                "type",
                "file",
                "multiple",
                "",
                "accept",
                TAKEN,
                "id",
                id,
                "class",
                "unseen",
                "aria-describedby",
                id + "-hint");
        page.element("label", words.get("chooseFiles"), "for", id, "class", "button button--primary");
        page.element("p", words.get("chooseFilesHint"), "id", id + "-hint", "class", "hint")
                .close();
    }

    private void picture(Picture picture, EntryId entry, Markup page) {
        String base = "/trial/" + entry.member() + "/evidence/" + picture.reference();
        page.open("figure", "class", "picture");
        page.open("a", "href", base + "/viewing", "target", "_blank", "rel", "noopener");
        page.bare("img", "src", base + "/thumbnail", "alt", picture.description(), "loading", "lazy");
        page.close().element("figcaption", words.get("openPicture", picture.description()));
        page.close();
    }

    private static void notice(Notice notice, Markup page) {
        page.open("div", "class", "notice notice--" + look(notice.tone()))
                .element("strong", notice.label(), "class", "notice__label");
        if (!notice.text().isBlank()) {
            page.element("p", notice.text());
        }
        page.close();
    }

    private static String look(Tone tone) {
        return switch (tone) {
            case EMERGENCY -> "emergency";
            case WARNING -> "warning";
            case SUCCESS -> "success";
            case INFO -> "info";
        };
    }
}
