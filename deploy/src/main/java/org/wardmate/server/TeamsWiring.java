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
import org.wardmate.server.store.Storage;
import org.wardmate.storage.WatchedRecords;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsSettings;

/** Wardmate in Teams, where it is set up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(TeamsWiring.TEAMS)
class TeamsWiring {
    static final String TEAMS = "wardmate.teams";

    /** Closed in the farewell: before the sender. */
    @Bean(destroyMethod = "")
    TeamsAdapter teams(TeamsSettings settings, Storage storage, Directory directory, Clock clock) {
        return TeamsAdapter.open(
                settings, storage.records(), new TeamsIdentities(new DirectoryEmails(directory, storage)), clock);
    }

    @Bean
    Messenger teamsMessenger(TeamsAdapter teams, Links links) {
        return teams.messenger().with(links);
    }

    @Bean
    RouterFunction<ServerResponse> teamsRoutes(TeamsAdapter teams) {
        return new TeamsRoutes(teams).routes();
    }

    /** What was left at the last stop is handled once everything stands. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> teamsBegins(
            TeamsAdapter teams,
            Assistant assistant,
            Optional<Whereabouts> whereabouts,
            Storage storage,
            Sender sender,
            Clock clock) {
        WatchedRecords records = new WatchedRecords(storage.records(), sender::wake);
        Voice voice = new Voice(records, new Outbox(clock, Wardmate.IDS), new SeenEvents(clock));
        Core core = Core.of(assistant);
        return _ -> teams.receive(whereabouts.map(both -> both.inTeams(core)).orElse(core), voice);
    }

    /** Teams stops handing in before the sender stops sending; what is left waits for the next start. */
    @Bean
    ApplicationListener<ContextClosedEvent> teamsFarewell(TeamsAdapter teams, Sender sender) {
        return _ -> {
            teams.close();
            sender.close();
        };
    }
}
