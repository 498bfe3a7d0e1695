// How Boost's mathematics behaves for us, in its own inner calls too; to be included before it.
//
// Whatever goes wrong comes back as a value that is not finite, never as an exception or errno, and
// double is promoted nowhere, so that every machine computes the same. A quantile of whole numbers
// is rounded up: Boost's own way, outwards, is neither the low nor the high of a forecast.
#pragma once

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the names are Boost's
#define BOOST_MATH_DOMAIN_ERROR_POLICY ignore_error
#define BOOST_MATH_POLE_ERROR_POLICY ignore_error
#define BOOST_MATH_OVERFLOW_ERROR_POLICY ignore_error
#define BOOST_MATH_UNDERFLOW_ERROR_POLICY ignore_error
#define BOOST_MATH_DENORM_ERROR_POLICY ignore_error
#define BOOST_MATH_EVALUATION_ERROR_POLICY ignore_error
#define BOOST_MATH_ROUNDING_ERROR_POLICY ignore_error
#define BOOST_MATH_INDETERMINATE_RESULT_ERROR_POLICY ignore_error
#define BOOST_MATH_PROMOTE_DOUBLE_POLICY false
#define BOOST_MATH_DISCRETE_QUANTILE_POLICY integer_round_up
// NOLINTEND(cppcoreguidelines-macro-usage)
