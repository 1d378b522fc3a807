package org.wardmate.server;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.all;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.CouncilTime;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Sender;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.server.config.OfficeTime;
import org.wardmate.server.config.PublicAddress;
import org.wardmate.server.config.RetentionFile;
import org.wardmate.server.config.Settings;
import org.wardmate.server.control.MembersReload;
import org.wardmate.server.fetch.Fetching;
import org.wardmate.server.fetch.LinkRoutes;
import org.wardmate.server.fetch.SealedLinks;
import org.wardmate.server.http.Assets;
import org.wardmate.server.http.DocumentReader;
import org.wardmate.server.http.Edge;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Pages;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import org.wardmate.server.http.RequestGuard;
import org.wardmate.server.http.SecurityHeaders;
import org.wardmate.server.http.Words;
import org.wardmate.server.mail.SmtpMail;
import org.wardmate.server.mail.SmtpSettings;
import org.wardmate.server.members.LiveDirectory;
import org.wardmate.server.members.MembersFile;
import org.wardmate.server.members.MembersWatch;
import org.wardmate.server.store.Storage;
import org.wardmate.server.trial.Chats;
import org.wardmate.server.trial.ExportRoutes;
import org.wardmate.server.trial.FileRoutes;
import org.wardmate.server.trial.HtmlRenderer;
import org.wardmate.server.trial.ReceivedFiles;
import org.wardmate.server.trial.TrialPages;
import org.wardmate.server.trial.TrialRoutes;
import org.wardmate.server.trial.Turns;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.storage.Records;
import org.wardmate.storage.WatchedRecords;
import org.wardmate.teams.TeamsAdapter;
import tools.jackson.databind.json.JsonMapper;

/** What the server is made of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({SlackWiring.class, TeamsWiring.class})
class Wardmate {
    static final String TRIAL = "wardmate.trial";
    /** Whether there is anywhere to talk with members: the trial, or a platform. */
    static final String TALKING = "wardmate.talking";

    static final IdSource IDS = () -> UUID.randomUUID().toString();

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WorkingHours office(Environment environment) {
        return OfficeTime.of(
                environment.getProperty("wardmate.declared-days", ""),
                environment.getProperty("wardmate.office-hours", ""));
    }

    @Bean
    CouncilTime councilTime(Environment environment, Settings settings, Guide guide, WorkingHours office) {
        String named = environment.getProperty("wardmate.retention", "");
        return new CouncilTime(
                office,
                OfficeTime.elections(environment.getProperty("wardmate.declared-days", "")),
                RetentionFile.read(settings.recordsDirectory(), named, guide.councils()));
    }

    /** Closed by whoever began to open it. */
    @Bean(destroyMethod = "")
    Guide guide(GuideOpening opening) {
        return opening.guide();
    }

    @Bean
    Words words() {
        return Words.load();
    }

    @Bean
    Pages pages(Words words) {
        return new Pages(words);
    }

    @Bean
    Problems problems(Pages pages, Words words) {
        return new Problems(pages, words);
    }

    @Bean
    Mishaps mishaps() {
        return new Mishaps();
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return first(1, new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<Edge> edge(Problems problems, Mishaps mishaps) {
        return first(2, new Edge(problems, mishaps));
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    FilterRegistrationBean<RequestGuard> requestGuard(Problems problems) {
        return first(3, new RequestGuard(problems));
    }

    private static <F extends Filter> FilterRegistrationBean<F> first(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setAsyncSupported(true);
        return registration;
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    LiveDirectory directory(
            Settings settings,
            Guide guide,
            Storage storage,
            MembersReload reload,
            ConfigurableApplicationContext context) {
        if (settings.membersFile() == null) {
            LiveDirectory samples = new LiveDirectory(new DemoDirectory(guide.councils()));
            reload.goesBy(samples);
            return samples;
        }
        MembersWatch watch = MembersWatch.begin(new MembersFile(
                settings.membersFile(), guide.councils(), email -> new MemberId(storage.lookup("member", email))));
        reload.isDoneBy(watch::reload);
        reload.goesBy(watch.directory());
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) _ -> watch.close());
        return watch.directory();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    Chats chats(Words words, JsonMapper json, Clock clock, LiveDirectory directory) {
        Chats chats = new Chats(new HtmlRenderer(words), json, run(clock));
        directory.onChange(() -> chats.keepOnly(id -> directory.find(id).isPresent()));
        return chats;
    }

    /** Stands before both where both are set up. */
    @Bean
    @Primary
    @ConditionalOnBooleanProperty({SlackWiring.SLACK, TeamsWiring.TEAMS})
    Messenger bothPlatforms(Messenger slackMessenger, Messenger teamsMessenger, Whereabouts whereabouts) {
        return new BothPlatforms(slackMessenger, teamsMessenger, whereabouts::isInTeams);
    }

    @Bean
    @ConditionalOnBooleanProperty({SlackWiring.SLACK, TeamsWiring.TEAMS})
    Whereabouts whereabouts(SlackAdapter slack, TeamsAdapter teams) {
        return new Whereabouts(slack, teams);
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    Sender sender(Storage storage, Directory directory, Messenger messenger, Clock clock) {
        return Sender.start(storage.records(), Assistant.outbox(directory, clock, IDS), messenger, clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    Assistant assistant(
            Directory directory,
            Guide guide,
            Storage storage,
            EvidenceRoom evidence,
            CouncilTime time,
            Sender sender,
            Clock clock) {
        Records records = new WatchedRecords(storage.records(), sender::wake);
        return new Assistant(
                directory,
                new GuideAdvisor(guide),
                records,
                evidence,
                time,
                KeptElsewhere.of(List.of(SlackAdapter.kept(), TeamsAdapter.kept())),
                clock,
                IDS);
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    Chores chores(Assistant assistant, Environment environment, Clock clock) {
        Optional<SmtpSettings> smtp = SmtpSettings.read(name -> environment.getProperty("wardmate.smtp." + name, ""));
        return Chores.begin(
                assistant, smtp.map(settings -> new SmtpMail(settings, clock)).orElse(null));
    }

    @Bean
    EvidenceRoom evidence(Storage storage, Clock clock) {
        return new EvidenceRoom(storage.blobs(), new Darkroom(), clock, IDS);
    }

    private static String run(Clock clock) {
        return Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /**
     * Open tabs wait for events for ever; they are let go before the web server waits for them. What is said from then
     * on waits for the next start.
     */
    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    ApplicationListener<ContextClosedEvent> farewell(Sender sender, Chats chats) {
        return _ -> {
            sender.close();
            chats.close();
        };
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> trial(
            Directory directory, TrialPages pages, Chats chats, Turns turns, Problems problems) {
        return new TrialRoutes(directory, pages, chats, turns, problems).routes();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    TrialPages trialPages(Pages pages, Guide guide, Directory directory) {
        return new TrialPages(pages, guide.councils(), directory);
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    Turns turns(Assistant assistant, Chats chats, Mishaps mishaps, JsonMapper json) {
        return new Turns(assistant::receive, chats, mishaps, json);
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> files(
            Directory directory,
            Assistant assistant,
            Fetching fetching,
            Chats chats,
            JsonMapper json,
            Problems problems) {
        ReceivedFiles files = new ReceivedFiles(
                (eventId, from, upload) -> assistant.receive(new Incoming.Attached(eventId, from, List.of(upload))),
                chats,
                json);
        return new FileRoutes(directory, files, fetching, problems).routes();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> exports(Directory directory, Fetching fetching, Problems problems) {
        return new ExportRoutes(directory, fetching, problems).routes();
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    Fetching fetching(Assistant assistant, Problems problems, Mishaps mishaps) {
        return new Fetching(assistant::picture, assistant::export, problems, mishaps);
    }

    @Bean
    SealedLinks links(Environment environment, Storage storage, Clock clock) {
        return new SealedLinks(
                PublicAddress.read(environment.getProperty("wardmate.public-url", "")),
                storage.tokens(SealedLinks.PURPOSE),
                clock);
    }

    @Bean
    @ConditionalOnBooleanProperty(TALKING)
    RouterFunction<ServerResponse> opened(
            SealedLinks links, Fetching fetching, Directory directory, Pages pages, Problems problems) {
        return new LinkRoutes(links, fetching, directory, pages, problems).routes();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> documents(
            Guide guide, Directory directory, Pages pages, Words words, Problems problems) {
        DocumentReader reader = new DocumentReader(guide::document, directory, pages, words, problems);
        return RouterFunctions.route(GET("/documents/{document}"), reader::show);
    }

    @Bean
    RouterFunction<ServerResponse> assets(Problems problems) {
        return RouterFunctions.route(GET("/assets/{name}"), new Assets(problems)::serve);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RouterFunction<ServerResponse> anythingElse(Problems problems) {
        return RouterFunctions.route(all(), _ -> problems.response(Problem.NOT_FOUND));
    }
}
