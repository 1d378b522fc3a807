package org.wardmate.assistant;

/** A member who tells of a threat, as far as a story wants it told. */
abstract class Telling {
    final Chat chat = Chat.withoutQuestions();
    final Person member = chat.person("thurrock-councillor-1");
    final Person officer = chat.person("thurrock-monitoring-officer");
    final Person leader = chat.person("thurrock-group-leader");

    /** As far as what happened: safe, wants to report a threat. */
    Person toTheAccount() {
        return member.reports("A threat to hurt, rape or kill, or to destroy something");
    }

    /** As far as the check, with a threat told and everything else skipped. */
    Person toTheCheck() {
        toTheAccount().says("He wrote that he knows where I live.");
        member.skips();
        return member.sees("Is this right?");
    }
}
