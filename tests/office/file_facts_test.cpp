// What the system knows of a file, on Linux and on Windows. In a folder of a name no code page
// holds.
#include "office/copy/file_facts.h"

#include "access_list.h"

#include <filesystem>
#include <fstream>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <gtest/gtest.h>

namespace council::office {

namespace fs = std::filesystem;

namespace {

std::string text(const fs::path& path) {
    const std::u8string bytes = path.u8string();
    return {bytes.begin(), bytes.end()};
}

class FileFactsTest : public testing::Test {
 protected:
    void SetUp() override {
        fs::remove_all(folder_);
        fs::create_directory(folder_);
        std::ofstream(plan_) << "a plan";
        std::ofstream(other_) << "a plan";
    }
    void TearDown() override { fs::remove_all(folder_); }

    fs::path folder_ = fs::current_path() / fs::path(u8"Siân Łódź 計画");
    fs::path plan_ = folder_ / "plan.ods";
    fs::path other_ = folder_ / "other.ods";
};

TEST_F(FileFactsTest, KnowAFileWhateverPathLedThere) {
    fs::create_hard_link(plan_, folder_ / "twin.ods");
    const auto plan = factsOf(text(plan_));
    ASSERT_TRUE(plan);
    for (const fs::path& path :
         {folder_ / "twin.ods", folder_ / ".." / folder_.filename() / "plan.ods"}) {
        const auto same = factsOf(text(path));
        ASSERT_TRUE(same) << text(path);
        EXPECT_EQ(same->identity, plan->identity) << text(path);
    }
    const auto other = factsOf(text(other_));
    ASSERT_TRUE(other);
    EXPECT_NE(other->identity, plan->identity) << "of the same bytes, and another file";
}

TEST_F(FileFactsTest, TellWhatMayBeReplaced) {
    const auto plan = factsOf(text(plan_));
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->isPlain);
    EXPECT_TRUE(plan->isWritable);
    fs::permissions(other_, fs::perms(0444));
    const auto kept = factsOf(text(other_));
    fs::permissions(other_, fs::perms(0644));
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->isPlain);
    EXPECT_FALSE(kept->isWritable);
    const auto folder = factsOf(text(folder_));
    ASSERT_TRUE(folder);
    EXPECT_FALSE(folder->isPlain);
}

#ifdef __linux__
// Of the groups a person may give a file to, and of one that is not theirs to give: nobody outside
// the old file's group gets into the new one by a group.
TEST_F(FileFactsTest, LetTheSameGroupIntoAFileThatReplacesAnother) {
    fs::permissions(plan_, fs::perms(0660));
    auto plan = factsOf(text(plan_));
    ASSERT_TRUE(plan);
    const unsigned others[] = {plan->group, plan->group + 12345};
    for (const unsigned group : others) {
        plan->group = group;
        giveRights(text(other_), *plan);
        const auto other = factsOf(text(other_));
        ASSERT_TRUE(other);
        EXPECT_EQ(other->rights & 0777U, other->group == group ? 0660U : 0600U) << group;
    }
}

// With such a list the group's bits are the most that anyone on it may do, and tell nothing of the
// group.
TEST_F(FileFactsTest, LetThePeopleOfAnAccessListIntoAFileThatReplacesAnother) {
    const std::string list = test::accessList();
    const char* const name = test::accessListName;
    if (::setxattr(text(plan_).c_str(), name, list.data(), list.size(), 0) != 0) {
        GTEST_SKIP() << "this file system keeps no access lists";
    }
    auto plan = factsOf(text(plan_));
    ASSERT_TRUE(plan);
    giveRights(text(other_), *plan);
    EXPECT_EQ(factsOf(text(other_))->accessList, list);
    EXPECT_EQ(factsOf(text(other_))->rights & 0777U, 0640U);
    plan->accessList.clear();
    plan->rights = 0600;
    giveRights(text(other_), *plan);
    EXPECT_EQ(factsOf(text(other_))->accessList, "") << "that of another file, or of its folder";
    EXPECT_EQ(factsOf(text(other_))->rights & 0777U, 0600U);
}
#endif

TEST_F(FileFactsTest, AreNoneWhereNoFileIs) {
    for (const std::string& path : {std::string(), text(folder_ / "none.ods"),
                                    text(folder_ / "none" / "plan.ods"), std::string("\xff")}) {
        EXPECT_FALSE(factsOf(path)) << path;
        EXPECT_EQ(withoutLinks(path), path);
    }
}

}  // namespace

}  // namespace council::office
