package org.wardmate.server;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Links;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.assistant.Sender;
import org.wardmate.people.Directory;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.server.http.Problems;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackSettings;
import org.wardmate.storage.WatchedRecords;

/** Wardmate in Slack, where it is set up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(SlackWiring.SLACK)
class SlackWiring {
    static final String SLACK = "wardmate.slack";

    /** Closed in the farewell: before the sender. */
    @Bean(destroyMethod = "")
    SlackAdapter slack(SlackSettings settings, Storage storage, Directory directory, Clock clock) {
        return SlackAdapter.open(
                settings, storage.records(), new SlackIdentities(new DirectoryEmails(directory, storage)), clock);
    }

    @Bean
    Messenger slackMessenger(SlackAdapter slack, Links links) {
        return slack.messenger().with(links);
    }

    @Bean
    RouterFunction<ServerResponse> slackRoutes(SlackAdapter slack, Problems problems) {
        return new SlackRoutes(slack, problems).routes();
    }

    /** What was left at the last stop is handled once everything stands. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> slackBegins(
            SlackAdapter slack,
            Assistant assistant,
            Optional<Whereabouts> whereabouts,
            Storage storage,
            Sender sender,
            Clock clock) {
        WatchedRecords records = new WatchedRecords(storage.records(), sender::wake);
        Voice voice = new Voice(records, new Outbox(clock, Wardmate.IDS), new SeenEvents(clock));
        Core core = Core.of(assistant);
        return _ -> slack.receive(whereabouts.map(both -> both.inSlack(core)).orElse(core), voice);
    }

    /** Slack stops handing in before the sender stops sending; what is left waits for the next start. */
    @Bean
    ApplicationListener<ContextClosedEvent> slackFarewell(SlackAdapter slack, Sender sender) {
        return _ -> {
            slack.close();
            sender.close();
        };
    }
}
