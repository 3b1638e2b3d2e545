package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problems that no controller met: refused by a filter or found by the container. */
@Hidden
@RestController
class ErrorPages implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetail> problem(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) Integer status,
            @RequestAttribute(name = Problem.ATTRIBUTE, required = false) Problem known) {
        if (known != null) {
            return ResponseEntity.of(known.detail()).build();
        }
        HttpStatusCode refused = status == null ? HttpStatus.NOT_FOUND : HttpStatusCode.valueOf(status);
        return ResponseEntity.of(Problem.detailOf(refused)).build();
    }
}
