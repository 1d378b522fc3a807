package org.wardmate.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmate.message.Labelled;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** A tiny flow to test with: how a parcel is handed in. */
final class Parcels implements Drafts<Parcels.Parcel>, Ending<Parcels.Parcel> {
    /** A parcel. Who sends it is known where it holds something "from Ivy". */
    record Parcel(String holds, @Nullable Fragile fragile, String wrapping, String sender) {
        static final Parcel EMPTY = new Parcel("", null, "", "");

        Parcel holding(String told) {
            return new Parcel(told, fragile, wrapping, told.contains("from Ivy") ? "Ivy" : sender);
        }

        Parcel holdingMore(String told) {
            return holding(holds + ", " + told);
        }

        Parcel withFragile(Fragile told) {
            return new Parcel(holds, told, wrapping, sender);
        }

        Parcel wrappedIn(String told) {
            return new Parcel(holds, fragile, told, sender);
        }

        Parcel from(String told) {
            return new Parcel(holds, fragile, wrapping, told);
        }
    }

    enum Fragile implements Labelled {
        FRAGILE,
        STURDY;

        @Override
        public String label() {
            return this == FRAGILE ? "Yes, it can break" : "No, it is sturdy";
        }
    }

    private static final Shelf<Parcel> PARCELS = new Shelf<>("parcels", Shape.of("parcel", Parcel.class));

    /** What was handed in, in order. */
    final List<Parcel> finished = new ArrayList<>();

    static Flow<Parcel> flow() {
        return flow(1, Set.of());
    }

    /** A later version, in which some steps are gone. */
    static Flow<Parcel> flow(int version, Set<String> gone) {
        List<Step<Parcel>> steps = List.of(
                step("holds", "What is in it?", Inputs.words(40, Parcel::holds, Parcel::holding)),
                step("rules", "Parcels are opened.", Inputs.toRead()),
                step(
                        "fragile",
                        "Can it break?",
                        Inputs.choice(List.of(Fragile.values()), Parcel::fragile, Parcel::withFragile)),
                step("wrapping", "What is it wrapped in?", Inputs.words(40, Parcel::wrapping, Parcel::wrappedIn))
                        .skippable()
                        .when("fragile", parcel -> parcel.fragile() == Fragile.FRAGILE),
                step("sender", "Who sends it?", Inputs.words(40, Parcel::sender, Parcel::from)),
                step("check", "Is this right?", new Checking<>()));
        return new Flow<>(
                "parcel",
                version,
                steps.stream().filter(step -> !gone.contains(step.id())).toList(),
                Parcel::holdingMore);
    }

    private static Step<Parcel> step(String id, String prompt, Question<Parcel> question) {
        return new Step<>(id, "The " + id, prompt, question, Condition.always(), false);
    }

    @Override
    public Optional<Parcel> find(Reading reading, DraftId id) {
        return PARCELS.find(reading, RecordKey.of(id.value()));
    }

    @Override
    public void put(Transaction transaction, DraftId id, Parcel draft) {
        PARCELS.put(transaction, RecordKey.of(id.value()), draft);
    }

    @Override
    public Optional<Transaction> sealed(Transaction transaction, DraftId id) {
        return Optional.of(transaction);
    }

    @Override
    public Optional<Reading> sealed(Reading reading, DraftId id) {
        return Optional.of(reading);
    }

    @Override
    public List<Outgoing> finished(Transaction transaction, Member member, DraftId id, Parcel draft) {
        finished.add(draft);
        return List.of(new Outgoing(member.id(), Message.saying("Handed in.")));
    }

    @Override
    public List<Outgoing> cancelled(Transaction transaction, Member member, DraftId id) {
        PARCELS.delete(transaction, RecordKey.of(id.value()));
        return List.of(new Outgoing(member.id(), Message.saying("Thrown away.")));
    }
}
