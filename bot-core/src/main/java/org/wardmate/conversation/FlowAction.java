package org.wardmate.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button or form of a flow carries; {@link #written()} is what the platform keeps, {@link #read} its inverse. */
public record FlowAction(DraftId draft, String step, Move move) {
    private static final Pattern WRITTEN =
            Pattern.compile("flow:([A-Za-z0-9-]{1,40}):([a-z0-9-]{1,40}):([a-z-]{1,20})(?:=(.{0,90}))?");

    /** Empty when this is no action of a flow, or not one that was written here. */
    public static Optional<FlowAction> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return move(matcher.group(3), Optional.ofNullable(matcher.group(4)).orElse(""))
                .map(move -> new FlowAction(new DraftId(matcher.group(1)), matcher.group(2), move));
    }

    private static Optional<Move> move(String name, String value) {
        return Optional.ofNullable(
                switch (name) {
                    case "answer" -> new Move.Answer(value);
                    case "skip" -> new Move.Skip();
                    case "back" -> new Move.Back();
                    case "save" -> new Move.Save();
                    case "change" -> new Move.Change();
                    case "go-to" -> new Move.GoTo();
                    case "take-aside" -> new Move.TakeAside();
                    case "drop-aside" -> new Move.DropAside();
                    case "cancel" -> new Move.Cancel();
                    case "cancel-for-sure" -> new Move.CancelForSure();
                    default -> null;
                });
    }

    public String written() {
        String name = switch (move) {
            case Move.Answer(var value) -> value.isEmpty() ? "answer" : "answer=" + value;
            case Move.Skip() -> "skip";
            case Move.Back() -> "back";
            case Move.Save() -> "save";
            case Move.Change() -> "change";
            case Move.GoTo() -> "go-to";
            case Move.TakeAside() -> "take-aside";
            case Move.DropAside() -> "drop-aside";
            case Move.Cancel() -> "cancel";
            case Move.CancelForSure() -> "cancel-for-sure";
        };
        return "flow:%s:%s:%s".formatted(draft, step, name);
    }
}
