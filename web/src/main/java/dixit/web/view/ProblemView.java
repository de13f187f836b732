package dixit.web.view;

import dixit.web.http.Problem;
import dixit.web.http.Retyped;

/**
 * The page of an error.
 *
 * @param problem what went wrong
 * @param form the form that led to it
 */
public record ProblemView(Problem problem, Retyped form) {}
