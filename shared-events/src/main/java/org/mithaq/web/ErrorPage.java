package org.mithaq.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of Spring MVC, in a filter or in the server itself; in place of Spring Boot's page. */
@Controller
@Hidden
class ErrorPage implements ErrorController {

    private final List<Diagnosis> diagnoses;

    ErrorPage(ObjectProvider<Diagnosis> diagnoses) {
        this.diagnoses = diagnoses.stream().toList();
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(problem(request), request, response);
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Problems.of(thrown, diagnoses);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Problems.ofStatus(status, null)
                : Problem.of(ProblemType.NOT_FOUND);
    }
}
