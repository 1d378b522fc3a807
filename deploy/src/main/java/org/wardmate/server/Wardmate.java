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
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.advice.AdviceRecords;
import org.wardmate.assistant.Assistant;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.message.Message;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;
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
import org.wardmate.server.trial.Chats;
import org.wardmate.server.trial.FileRoutes;
import org.wardmate.server.trial.FileTaker;
import org.wardmate.server.trial.HtmlRenderer;
import org.wardmate.server.trial.ReceivedFiles;
import org.wardmate.server.trial.TrialPages;
import org.wardmate.server.trial.TrialRoutes;
import tools.jackson.databind.json.JsonMapper;

/** What the server is made of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Wardmate {
    static final String TRIAL = "wardmate.trial";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
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
    @ConditionalOnBooleanProperty(TRIAL)
    Directory directory(Guide guide) {
        return new DemoDirectory(guide.councils());
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    Assistant assistant(Directory directory, Guide guide, Clock clock) {
        return new Assistant(
                directory,
                new GuideAdvisor(guide),
                AdviceRecords.inMemory(),
                clock,
                () -> UUID.randomUUID().toString());
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    Chats chats(Assistant assistant, Words words, Mishaps mishaps, JsonMapper json, Clock clock) {
        return new Chats(assistant::receive, new HtmlRenderer(words), mishaps, json, run(clock));
    }

    private static String run(Clock clock) {
        return Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    /** Open tabs wait for events for ever; they are let go before the web server waits for them. */
    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    ApplicationListener<ContextClosedEvent> farewell(Chats chats) {
        return _ -> chats.close();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> trial(
            Directory directory, Guide guide, Chats chats, Pages pages, JsonMapper json, Problems problems) {
        TrialPages trialPages = new TrialPages(pages, guide.councils(), directory);
        return new TrialRoutes(directory, trialPages, chats, json, problems).routes();
    }

    @Bean
    @ConditionalOnBooleanProperty(TRIAL)
    RouterFunction<ServerResponse> files(
            Directory directory, Chats chats, Words words, JsonMapper json, Problems problems) {
        FileTaker noReport = (_, _, _) -> List.of(Message.saying(words.get("fileWithoutReport")));
        ReceivedFiles files = new ReceivedFiles(noReport, chats, new HtmlRenderer(words), json);
        return new FileRoutes(directory, files, (_, _, _) -> Optional.empty(), problems).routes();
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
