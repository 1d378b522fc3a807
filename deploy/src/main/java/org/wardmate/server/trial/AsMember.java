package org.wardmate.server.trial;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;

/** Finds whom a request's path names, as {@code /chat/{member}} does; whoever the directory does not know is refused. */
record AsMember(Directory directory, Problems problems) {
    ServerResponse answer(ServerRequest request, Function<Member, ServerResponse> answer) {
        String written = request.pathVariable("member");
        Optional<Member> member = MemberId.isOne(written) ? directory.find(new MemberId(written)) : Optional.empty();
        return member.map(answer).orElseGet(() -> problems.response(Problem.NO_SUCH_MEMBER));
    }
}
