package org.wardmate.assistant;

/** Officers and members of a council with a campaign, as far as a story wants it to have come. */
abstract class Campaigning {
    static final String REGISTRATION = "Register to vote by";

    final Chat chat = Chat.withoutQuestions();
    final Person services = chat.person("thurrock-democratic-services");
    final Person officer = chat.person("thurrock-monitoring-officer");
    final Person deputy = chat.person("thurrock-deputy-monitoring-officer");
    final Person chief = chat.person("thurrock-chief-executive");
    final Person ivy = chat.person("thurrock-councillor-1");
    final Person otto = chat.person("thurrock-councillor-2");
    final Person leader = chat.person("thurrock-group-leader");

    /** Democratic services have the campaign drafted, and look at one reminder that they made their own. */
    void draft() {
        services.says("reminders")
                .sees("There are none yet.")
                .picks("Polling day", "6 May 2027")
                .sends("Draft the reminders")
                .sees("Poll on 6 May 2027", "Drafted: 13 reminders.", "Waiting for approval: 0.")
                .presses("Add a reminder")
                .presses("Change it")
                .keepsAll()
                .fills("Title", REGISTRATION)
                .fills("Words", "The last day to register to vote is 19 April 2027.\n\nPlease tell those who ask you.")
                .fills("Day", "31 March 2027")
                .fills("Time", "10:00")
                .sends("Save the draft")
                .sees(REGISTRATION, "State: Draft", "31 March 2027, 10:00", "All members of the council (people: 3)");
    }

    void approved() {
        draft();
        services.presses("Submit for approval").sees("Waiting for approval", "One of these can approve it");
        officer.sees("Barnaby Quill (sample), Democratic Services Officer asks you to approve", REGISTRATION)
                .presses("Approve")
                .sees("State: Approved, waiting for its time", "Approved by: Prudence Inkwell (sample)");
        services.sees("Prudence Inkwell (sample), Monitoring Officer approved the reminder");
    }
}
