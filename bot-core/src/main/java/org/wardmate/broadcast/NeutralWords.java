package org.wardmate.broadcast;

import java.util.List;
import org.wardmate.election.reminder.Finding;
import org.wardmate.election.reminder.Neutrality;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;

/** Whether a reminder's words may take a side: parties, people of the council, promises, praise. */
public final class NeutralWords implements Checks {
    private final Directory directory;

    public NeutralWords(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<String> findings(CouncilId council, String title, String words) {
        Neutrality.Context context = Neutrality.Context.of(directory.of(council), List.of(), false);
        return Neutrality.check(title + "\n" + words, context).stream()
                .map(Finding::explanation)
                .distinct()
                .toList();
    }
}
