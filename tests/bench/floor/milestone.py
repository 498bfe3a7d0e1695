# What a council's own macro author would write: the colour of an action, in Python, as an add-in.
# Numbers and blanks only; the extension reads texts, months, forecasts and more.
import unohelper
from org.councilindicators import XMilestone

WARNING = 30


class Milestone(unohelper.Base, XMilestone):
    def __init__(self, context):
        pass

    def rag(self, document, due, completed, as_at, forecast, start, warning, grace, judged, scheme):
        if not as_at:
            return "Check"
        if completed and completed <= as_at:
            return "Blue"
        if not due:
            return "Grey"
        if as_at > due:
            return "Red"
        return "Amber" if due - as_at <= WARNING else "Green"


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(
    Milestone, "org.councilindicators.python.MilestoneImpl", ("org.councilindicators.python.Milestone",)
)
